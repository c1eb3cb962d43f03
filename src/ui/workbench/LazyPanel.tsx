import { type ReactElement, useEffect, useState } from 'react';
import { AnnouncedLine } from '../announcer/Announcer.tsx';
import { withStyles } from '../later/withStyles.ts';
import { PanelBoundary } from './PanelBoundary.tsx';
import { PanelNotice } from './PanelNotice.tsx';
import type { WorkbenchPanelProps, WorkbenchTab } from './workbenchTab.ts';

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
