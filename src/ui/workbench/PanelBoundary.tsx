import { Component, type ReactElement } from 'react';
import { PanelNotice } from './PanelNotice.tsx';

interface PanelBoundaryProps {
  readonly label: string;
  readonly children: ReactElement;
}

/** Keeps a mistake in drawing a panel from taking the page along. */
export class PanelBoundary extends Component<PanelBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return <PanelNotice label={this.props.label} onRetry={() => this.setState({ failed: false })} />;
  }
}
