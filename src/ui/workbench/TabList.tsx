import { type KeyboardEvent, useRef } from 'react';

interface TabListProps {
  /** What the tabs are about: "Seats in figures". */
  readonly name: string;
  readonly tabs: readonly { readonly id: string; readonly label: string }[];
  readonly current: string;
  readonly idPrefix: string;
  readonly onChange: (id: string) => void;
}

/** The tabs; the arrow keys go from one to the next and show it. The pattern is https://www.w3.org/WAI/ARIA/apg/patterns/tabs/ */
export function TabList({ name, tabs, current, idPrefix, onChange }: TabListProps) {
  const buttons = useRef(new Map<string, HTMLButtonElement>());
  function onKeyDown(event: KeyboardEvent) {
    const ids = tabs.map(({ id }) => id);
    const next = ids[tabAfterKey(event.key, ids.indexOf(current), ids.length) ?? -1];
    if (next === undefined) return;
    event.preventDefault();
    onChange(next);
    buttons.current.get(next)?.focus();
  }
  return (
    <div className="workbench__tabs" role="tablist" aria-label={name}>
      {tabs.map(({ id, label }) => (
        <button
          key={id}
          ref={(button) => {
            if (button !== null) buttons.current.set(id, button);
          }}
          type="button"
          role="tab"
          id={`${idPrefix}-tab-${id}`}
          aria-controls={`${idPrefix}-panel-${id}`}
          aria-selected={id === current}
          tabIndex={id === current ? 0 : -1}
          className="workbench__tab"
          onClick={() => onChange(id)}
          onKeyDown={onKeyDown}
        >
          {label}
        </button>
      ))}
    </div>
  );
}

/** The position of the tab that a key leads to, round the ends; `null` for a key that leads nowhere. */
function tabAfterKey(key: string, from: number, tabs: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return (from + 1) % tabs;
    case 'ArrowLeft':
      return (from - 1 + tabs) % tabs;
    case 'Home':
      return 0;
    case 'End':
      return tabs - 1;
    default:
      return null;
  }
}
