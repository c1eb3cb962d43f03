import { describe, expect, it, test } from 'vitest';
import { nameSuggestions } from '../../../src/ui/search/nameSuggestions.ts';
import { searchIndex } from '../../../src/ui/search/searchIndex.ts';
import type { Suggestion } from '../../../src/ui/search/suggestion.ts';
import { nameOfCandidate } from '../../../src/ui/words/nameOfCandidate.ts';
import { realCandidacies } from '../../fixtures/realCandidacies.ts';
import { realElection } from '../../fixtures/realElection.ts';

const election = realElection();
const index = searchIndex(election, realCandidacies(election));

function nameOf(suggestion: Suggestion): string {
  switch (suggestion.kind) {
    case 'seat':
      return suggestion.constituency.name;
    case 'person':
      return nameOfCandidate(suggestion.standing.candidacy);
    case 'region':
      return suggestion.region.name;
    default:
      return suggestion satisfies never;
  }
}

/** The names found, by the label of their group. */
function found(typed: string): Record<string, string[]> {
  const groups = nameSuggestions(typed, index, election.constituencies);
  return Object.fromEntries(groups.map(({ label, suggestions }) => [label, suggestions.map(nameOf)]));
}

const SEATS = 'Constituencies';
const MPS = 'Elected as MPs';
const OTHERS = 'Other candidates';
const REGIONS = 'Regions and nations';

test.each([
  ['Corbyn', MPS, 'Jeremy Corbyn'],
  ['Leanne Mohamed', OTHERS, 'Leanne Mohamad'],
  ['Perry Bar', SEATS, 'Birmingham Perry Barr'],
  ['Rushnara Ali', MPS, 'Rushanara Ali'],
  ['Feinsten', OTHERS, 'Andrew Feinstein'],
  ['Iqbal Mohammed', MPS, 'Iqbal Mohamed'],
  ['Sir Keir Starmar', MPS, 'Keir Starmer'],
  ['birmingam', SEATS, 'Birmingham Edgbaston'],
  ['galoway', OTHERS, 'George Galloway'],
  ['yorkshir', REGIONS, 'Yorkshire and the Humber'],
])('“%s” finds, among %s, first %s', (typed, group, name) => {
  expect(found(typed)[group]?.[0]).toBe(name);
});

test.each(['ali', 'kha', 'lee', 'rea', 'xqw'])('three letters, “%s”, find only names with a word that begins so', (typed) => {
  for (const name of Object.values(found(typed)).flat()) expect(` ${name.toLowerCase().replace(/-/g, ' ')}`).toContain(` ${typed}`);
});

describe('what is found', () => {
  it('stands in the order seats, MPs, candidates, regions, and some of each within nine', () => {
    expect(Object.keys(found('London'))).toEqual([SEATS, OTHERS, REGIONS]);
    expect(found('London')[REGIONS]).toEqual(['London']);
    const south = Object.values(found('south')).flat();
    expect(south.length).toBeLessThanOrEqual(9);
    expect(found('south')[REGIONS]).toEqual(['South East', 'South West']);
  });

  it('has a seat whose name begins so before others', () => {
    expect(found('chester')[SEATS]?.[0]).toBe('Chester North and Neston');
  });

  it('is a person by a whole word before a beginning of one', () => {
    expect(found('ali')[MPS]?.slice(0, 2)).toEqual(['Rushanara Ali', 'Tahir Ali']);
  });

  it('has no misspelt name where one fits as typed', () => {
    expect(found('Corbyn')[SEATS]).toBeUndefined();
    expect(Object.keys(found('Slough'))).toEqual([SEATS]);
    expect(found('wales')).toEqual({ [REGIONS]: ['Wales'] });
  });

  it('is nothing for what is like no name', () => {
    expect(found('atlantis')).toEqual({});
    expect(found(' .-')).toEqual({});
  });
});
