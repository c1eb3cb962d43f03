import type { Ref } from 'react';
import type { WorkbenchTab } from './workbenchTab.ts';

interface WorkbenchBarProps {
  readonly ref: Ref<HTMLDivElement>;
  readonly tabs: readonly WorkbenchTab[];
  /** The tab that was shown last: its button gets the focus back. */
  readonly current: string;
  readonly hidden: boolean;
  readonly onOpen: (id: string) => void;
}

/** The quiet line of buttons that open the workbench. */
export function WorkbenchBar({ ref, tabs, current, hidden, onOpen }: WorkbenchBarProps) {
  return (
    <div ref={ref} className="workbench-bar" hidden={hidden}>
      {tabs.map(({ id, label }) => (
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
    </div>
  );
}
