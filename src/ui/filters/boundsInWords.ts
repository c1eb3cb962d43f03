import type { SeatFigure } from '../../election/condition.ts';
import { amountInWords } from './amountInWords.ts';
import { conditionValue } from './conditionValue.ts';
import type { Bounds } from './figureBounds.ts';

/** A range in words: "25% or more", "10% to 25%", "any". */
export function boundsInWords(figure: SeatFigure, { least, most }: Bounds): string {
  if (least !== null && most !== null) return `${conditionValue(figure, least)} to ${conditionValue(figure, most)}`;
  if (least !== null) return amountInWords('>=', conditionValue(figure, least));
  if (most !== null) return amountInWords('<=', conditionValue(figure, most));
  return 'any';
}
