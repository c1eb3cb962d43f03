import { Component, type ReactElement } from 'react';

interface ErrorBoundaryProps {
  readonly children: ReactElement;
}

/** Catches a mistake of ours in drawing the page and says so, instead of leaving it blank. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <main className="broken" role="alert">
        <h1>Something on this page has broken</h1>
        <p>The mistake is ours, not yours. Loading the page again usually helps; the address keeps your view.</p>
        <p>
          <button type="button" className="plain-button" onClick={() => window.location.reload()}>
            Load the page again
          </button>
        </p>
      </main>
    );
  }
}
