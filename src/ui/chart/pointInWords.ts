import type { FigureColumn } from '../../facts/columns.ts';
import { numberInUnit } from '../../facts/figureText.ts';
import { capitalised } from '../words/capitalised.ts';
import type { SeatPoint } from './seatPoints.ts';

/** A figure with its name, "Muslim residents 35.3%". */
export function figureInWords(column: FigureColumn, value: number): string {
  return `${capitalised(column.heading)} ${numberInUnit(value, column.unit)}`;
}

/** A point for readers who do not see it: "Leicester South: Muslim residents 35.3%, Labour change −38.1 points". */
export function pointInWords({ seat, x, y }: SeatPoint, across: FigureColumn, up: FigureColumn): string {
  return `${seat.name}: ${figureInWords(across, x)}, ${figureInWords(up, y)}`;
}
