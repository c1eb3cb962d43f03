import { SuggestionOption } from './SuggestionOption.tsx';
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
