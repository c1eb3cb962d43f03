import type { Election } from '../../src/election/election.ts';
import { choroplethOf } from '../../src/facts/choropleth.ts';
import { winner } from '../../src/facts/winner.ts';
import { contextOfPage } from './contextOfPage.ts';

/** Each seat's colour in the view that opens without a query string, by index: its winner's. */
export function winnerColours(election: Election): readonly string[] {
  const { classes, classBySeat } = choroplethOf(election.contests, winner, contextOfPage(election));
  return Array.from(classBySeat, (position) => classes[position]?.colour ?? '');
}
