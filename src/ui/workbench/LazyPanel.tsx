import { Component, type ReactElement, useEffect, useState } from 'react';
import { AnnouncedLine } from '../announcer/Announcer.tsx';
import { LOAD_AGAIN } from '../later/loadAgain.ts';
import { withStyles } from '../later/withStyles.ts';
import type { WorkbenchPanelProps, WorkbenchTab } from './workbenchTab.ts';

interface PanelBoundaryProps {
  readonly label: string;
  readonly children: ReactElement;
}

/** Keeps a mistake in drawing a panel from taking the page along. */
class PanelBoundary extends Component<PanelBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return <PanelNotice label={this.props.label} onRetry={() => this.setState({ failed: false })} />;
  }
}

interface LazyPanelProps extends WorkbenchPanelProps {
  readonly tab: WorkbenchTab;
}

type Arrival =
  | { readonly status: 'waiting' }
  | { readonly status: 'here'; readonly Panel: (props: WorkbenchPanelProps) => ReactElement | null }
  | { readonly status: 'failed' };

/**
 * A tab's content, whose code is fetched when it is first shown; says so where it does not arrive, and offers to try again. Not
 * `React.lazy`: what follows a fallback is held back by 300 ms there, and a failure is kept for ever.
 */
export function LazyPanel({ tab, onShowMap }: LazyPanelProps) {
  const [arrival, setArrival] = useState<Arrival>({ status: 'waiting' });
  const waiting = arrival.status === 'waiting';
  useEffect(() => {
    if (!waiting) return;
    let wanted = true;
    const settle = (next: Arrival) => {
      if (wanted) setArrival(next);
    };
    withStyles(tab.load).then(
      ({ default: Panel }) => settle({ status: 'here', Panel }),
      () => settle({ status: 'failed' }),
    );
    return () => {
      wanted = false;
    };
  }, [tab, waiting]);
  switch (arrival.status) {
    case 'waiting':
      return <AnnouncedLine words="Loading…" className="workbench__wait" />;
    case 'failed':
      return <PanelNotice label={tab.label} onRetry={() => setArrival({ status: 'waiting' })} />;
    case 'here':
      return (
        <PanelBoundary label={tab.label}>
          <arrival.Panel onShowMap={onShowMap} />
        </PanelBoundary>
      );
    default:
      return arrival satisfies never;
  }
}

interface PanelNoticeProps {
  readonly label: string;
  readonly onRetry: () => void;
}

/** Says that a panel is not there, and offers to try again. */
function PanelNotice({ label, onRetry }: PanelNoticeProps) {
  return (
    <div className="workbench__failure" role="alert">
      <p>
        {label}: this part of the page could not be loaded. The map and the results work without it. {LOAD_AGAIN}
      </p>
      <button type="button" className="plain-button" onClick={onRetry}>
        Try again
      </button>
    </div>
  );
}
