import { absenceInWords } from '../../facts/figureText.ts';
import type { LeftOut } from './seatPoints.ts';

function seatsInWords(seats: number): string {
  return `${seats} ${seats === 1 ? 'constituency' : 'constituencies'}`;
}

/** How many seats are not drawn and why; `null` where all are. */
export function leftOutInWords(leftOut: readonly LeftOut[]): string | null {
  if (leftOut.length === 0) return null;
  const parts = leftOut.map(({ column, reason, seats }) => `${seatsInWords(seats)} (${column.heading}: ${absenceInWords(reason)})`);
  return `Not drawn: ${new Intl.ListFormat('en-GB').format(parts)}.`;
}
