import type { FigureUnit } from './seatColumn.ts';

const UNITS: Readonly<Record<FigureUnit, string>> = {
  'per cent': '%',
  points: 'points',
  swing: 'points',
  votes: 'votes',
  electors: 'people',
};

/** A unit as it stands under a heading. */
export function unitInHeading(unit: FigureUnit): string {
  return UNITS[unit];
}
