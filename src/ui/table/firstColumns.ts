import type { Election } from '../../election/election.ts';
import { columnIdOf } from '../../facts/columns.ts';
import type { View } from '../../view/view.ts';
import { SEAT_COLUMN } from './seatColumns.ts';

const USUAL = [
  SEAT_COLUMN.id,
  'code',
  'winner',
  'before',
  'second',
  'majority',
  'majorityShare',
  'turnout',
  'muslim',
  'challengers',
];

/** The columns that the table opens with: the usual ones, the featured party's, and those of the party that the map shows. */
export function firstColumns({ party }: Pick<View, 'party'>, { featured }: Pick<Election, 'featured'>): ReadonlySet<string> {
  return new Set([...USUAL, ...[featured, party].flatMap((id) => [columnIdOf('share', { id }), columnIdOf('change', { id })])]);
}
