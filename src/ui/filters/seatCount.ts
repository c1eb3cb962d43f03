import { formatCount } from '../../facts/figures.ts';

/** How many seats are in the group: "28 of 650". */
export function seatCount(group: number, all: number): string {
  return `${formatCount(group)} of ${formatCount(all)}`;
}
