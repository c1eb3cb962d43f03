import type { Election } from '../../election/election.ts';
import { baselineInWords } from '../../facts/baselineInWords.ts';
import type { SeatTableModel } from './useSeatTable.ts';

/** How many seats there are, in words: "All 650 constituencies", "28 of 650 constituencies". */
export function countOfSeats(shown: number, all: number): string {
  return shown === all ? `All ${all} constituencies` : `${shown} of ${all} constituencies`;
}

/** What the table shows: how many seats, in which order, and what changes are measured against. */
export function captionOfTable(
  { seats, sortedBy, direction }: Pick<SeatTableModel, 'seats' | 'sortedBy' | 'direction'>,
  election: Pick<Election, 'baseline' | 'contests'>,
): string {
  const ascending = direction === 'asc';
  const order = sortedBy.kind === 'words' ? (ascending ? 'A to Z' : 'Z to A') : ascending ? 'lowest first' : 'highest first';
  // A party's name keeps its capital letter, and its phrase would name the baseline a second time.
  const ofParty = sortedBy.group === 'Parties';
  const name = ofParty ? sortedBy.heading : sortedBy.kind === 'words' ? sortedBy.heading.toLowerCase() : sortedBy.phrase;
  return `${countOfSeats(seats.length, election.contests.length)}, by ${name}, ${order}.${election.baseline === null ? '' : ` Changes are against the ${baselineInWords(election)}.`}`;
}
