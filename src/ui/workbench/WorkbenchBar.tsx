import type { Ref } from 'react';
import type { WorkbenchTab } from './workbenchTab.ts';

interface WorkbenchBarProps {
  readonly ref: Ref<HTMLDivElement>;
  readonly tabs: readonly WorkbenchTab[];
  /** The tab that was shown last: its button gets the focus back. */
  readonly current: string;
  readonly hidden: boolean;
  /** Whether there is room for the first tabs only: one button stands for the others, which are beside it once it is open. */
  readonly narrow: boolean;
  readonly onOpen: (id: string) => void;
}

const FIRST_WHERE_NARROW = 2;

/** The quiet line of buttons that open the workbench. */
export function WorkbenchBar({ ref, tabs, current, hidden, narrow, onOpen }: WorkbenchBarProps) {
  const first = narrow ? tabs.slice(0, FIRST_WHERE_NARROW) : tabs;
  const others = tabs.slice(first.length);
  const [next] = others;
  const other = others.find(({ id }) => id === current);
  return (
    <div ref={ref} className="workbench-bar" hidden={hidden}>
      {first.map(({ id, label }) => (
        <button
          key={id}
          type="button"
          className="workbench-bar__button"
          aria-haspopup="dialog"
          data-current={id === current ? '' : undefined}
          onClick={() => onOpen(id)}
        >
          {label}
        </button>
      ))}
      {next !== undefined && (
        <button
          type="button"
          className="workbench-bar__button"
          aria-haspopup="dialog"
          aria-label={`More: ${others.map(({ label }) => label).join(', ')}`}
          data-current={other === undefined ? undefined : ''}
          onClick={() => onOpen((other ?? next).id)}
        >
          More
        </button>
      )}
    </div>
  );
}
