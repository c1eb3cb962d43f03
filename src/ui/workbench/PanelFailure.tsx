import { Component, type ReactNode } from 'react';

interface PanelFailureProps {
  readonly label: string;
  readonly onRetry: () => void;
  readonly children: ReactNode;
}

/** Keeps a panel that could not be loaded or drawn from taking the page along, and offers to try again. */
export class PanelFailure extends Component<PanelFailureProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <div className="workbench__failure" role="alert">
        <p>{this.props.label}: this part of the page could not be loaded. The map and the results work without it.</p>
        <button type="button" className="plain-button" onClick={this.props.onRetry}>
          Try again
        </button>
      </div>
    );
  }
}
