import { LABOUR } from '../../election/party.ts';
import type { View } from '../../view/view.ts';
import { changeColumnId, shareColumnId } from './partyColumns.ts';
import { SEAT_COLUMN } from './placeColumns.ts';

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

/** The columns that the table opens with: the usual ones, Labour's, and those of the party that the map shows. */
export function firstColumns({ party }: Pick<View, 'party'>): ReadonlySet<string> {
  return new Set([...USUAL, ...[LABOUR, party].flatMap((id) => [shareColumnId({ id }), changeColumnId({ id })])]);
}
