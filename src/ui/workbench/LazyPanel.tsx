import { lazy, Suspense, useState } from 'react';
import { PanelFailure } from './PanelFailure.tsx';
import type { WorkbenchPanelProps, WorkbenchTab } from './workbenchTab.ts';

interface LazyPanelProps extends WorkbenchPanelProps {
  readonly tab: WorkbenchTab;
}

/** A tab's content, whose code arrives when it is first shown; says so where it does not, and offers to try again. */
export function LazyPanel({ tab, onShowMap }: LazyPanelProps) {
  // A lazy component keeps its failure for ever: another attempt needs another one.
  const [attempt, setAttempt] = useState(() => ({ number: 0, Panel: lazy(tab.load) }));
  const retry = () => setAttempt({ number: attempt.number + 1, Panel: lazy(tab.load) });
  return (
    <PanelFailure key={attempt.number} label={tab.label} onRetry={retry}>
      <Suspense
        fallback={
          <p className="workbench__wait" role="status">
            Loading…
          </p>
        }
      >
        <attempt.Panel onShowMap={onShowMap} />
      </Suspense>
    </PanelFailure>
  );
}
