import { useEffect, useRef } from 'react';
import { SuggestionContent } from './SuggestionContent.tsx';
import type { Suggestion } from './suggestion.ts';

interface SuggestionOptionProps {
  readonly id: string;
  readonly suggestion: Suggestion;
  readonly active: boolean;
  readonly onChoose: () => void;
}

/** One line of the search's list. */
export function SuggestionOption({ id, suggestion, active, onChoose }: SuggestionOptionProps) {
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
