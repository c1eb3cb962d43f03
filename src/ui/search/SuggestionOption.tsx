import { useEffect, useRef } from 'react';
import { regionOf } from '../../psephology/region.ts';
import { PartySwatch } from '../legend/PartySwatch.tsx';
import type { Suggestion } from './suggestion.ts';

interface SuggestionOptionProps {
  readonly id: string;
  readonly suggestion: Suggestion;
  readonly active: boolean;
  readonly onChoose: () => void;
}

/** One line of the search's list: the seat's name, its region, the winner. */
export function SuggestionOption({ id, suggestion, active, onChoose }: SuggestionOptionProps) {
  const option = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active) option.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const { constituency, byWelshName } = suggestion.match;
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
      <PartySwatch party={constituency.winner} named />
      <span className="suggestion__name">
        {constituency.name}
        {byWelshName && constituency.welshName !== null && (
          <span className="small" lang="cy">
            {' '}
            {constituency.welshName}
          </span>
        )}
      </span>
      <span className="small suggestion__region">{regionOf(constituency.region)?.name}</span>
    </div>
  );
}
