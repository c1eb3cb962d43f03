import { useEffect, useRef } from 'react';
import { SuggestionContent } from './SuggestionContent.tsx';
import type { Suggestion, SuggestionGroup } from './suggestion.ts';

interface SuggestionListProps {
  readonly id: string;
  readonly groups: readonly SuggestionGroup[];
  /** `id` of the suggestion that the keyboard is at. */
  readonly active: string | null;
  readonly onChoose: (suggestion: Suggestion) => void;
}

/** What the search offers, each kind under its name. */
export function SuggestionList({ id, groups, active, onChoose }: SuggestionListProps) {
  return (
    <div id={id} role="listbox" aria-label="What was found" hidden={groups.length === 0}>
      {groups.map(({ label, suggestions }) => (
        <div key={label} {...(label !== null && { role: 'group', 'aria-label': label })}>
          {label !== null && (
            <div className="small suggestion-group" aria-hidden="true">
              {label}
            </div>
          )}
          {suggestions.map((suggestion) => (
            <SuggestionOption
              key={suggestion.id}
              id={`${id}-${suggestion.id}`}
              suggestion={suggestion}
              active={suggestion.id === active}
              onChoose={() => onChoose(suggestion)}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

interface SuggestionOptionProps {
  readonly id: string;
  readonly suggestion: Suggestion;
  readonly active: boolean;
  readonly onChoose: () => void;
}

/** One line of the search's list. */
function SuggestionOption({ id, suggestion, active, onChoose }: SuggestionOptionProps) {
  const option = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active) option.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: focus and keys stay in the combobox's field
    <div
      ref={option}
      id={id}
      role="option"
      aria-selected={active}
      className="suggestion"
      // Focus has to stay in the field while its list is used.
      onPointerDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <SuggestionContent suggestion={suggestion} />
    </div>
  );
}
