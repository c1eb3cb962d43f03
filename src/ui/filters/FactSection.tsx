import type { ReactNode } from 'react';
import type { Fact } from '../../election/condition.ts';
import { type Choice, ChoiceFilter } from './ChoiceFilter.tsx';
import { chosenInWords } from './chosenInWords.ts';
import { FilterSection } from './FilterSection.tsx';
import { useFactChoices } from './useFactChoices.ts';

interface FactSectionProps {
  readonly fact: Fact;
  readonly title: string;
  /** What the boxes are called together. */
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly children?: ReactNode;
}

/** The values of a fact to tick, in a part that opens on request. */
export function FactSection({ fact, title, label, choices, children }: FactSectionProps) {
  return (
    <FilterSection title={title} chosen={chosenInWords(useFactChoices(fact), choices)}>
      <ChoiceFilter fact={fact} label={label} choices={choices} />
      {children}
    </FilterSection>
  );
}
