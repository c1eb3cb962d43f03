import { coloursOf, type FirstPaintData } from './firstPaintData.ts';
import { unpackNumbers } from './packedNumbers.ts';

/** Returns the classes of as many seats as have arrived, or of more; `null` for a view that only all seats together tell. */
export type ClassReader = (seats: readonly Element[]) => readonly number[] | null;

/** What reads the seats' classes in a view that the page knows. It is to be asked before the seats that have come are coloured again. */
export function classReader(data: FirstPaintData, key: string): ClassReader {
  const arrives = data.views[key]?.seats === '';
  let known: number[] | null = null;
  return (seats) => {
    if (arrives) known = [...(known ?? []), ...(firstClasses(data, key, seats.slice(known?.length)) ?? [])];
    else known ??= firstClasses(data, key, seats);
    return known;
  };
}

/** Each seat's class, by index; `null` for a view that the page does not know, or not while some of the seats are missing. */
export function firstClasses(data: FirstPaintData, key: string, seats: readonly Element[]): number[] | null {
  const view = data.views[key];
  if (view === undefined) return null;
  const list = coloursOf(data, view.light);
  if (view.seats === '') return seats.map((seat) => list.indexOf(seat.getAttribute('fill') ?? ''));
  if (view.given === undefined) return unpackNumbers(view.seats, data.seats, list.length);
  const given = firstClasses(data, view.given, seats);
  return given === null || given.length < data.seats ? null : unpackNumbers(view.seats, data.seats, list.length, given);
}
