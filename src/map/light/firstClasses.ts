import { coloursOf, type FirstPaintData } from './firstPaintData.ts';
import { unpackNumbers } from './packedNumbers.ts';

/** Each seat's class in a view that the page knows, by index; to be asked before the seats are coloured anew. */
export function firstClasses(data: FirstPaintData, key: string, seats: readonly Element[]): number[] {
  const view = data.views[key];
  if (view === undefined) return [];
  const list = coloursOf(data, view.light);
  if (view.seats === '') return seats.map((seat) => list.indexOf(seat.getAttribute('fill') ?? ''));
  return unpackNumbers(
    view.seats,
    seats.length,
    list.length,
    view.given === undefined ? null : firstClasses(data, view.given, seats),
  );
}
