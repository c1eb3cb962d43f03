import type { FirstHexagons } from './firstPaintData.ts';
import { type Place, unpackGuessed } from './guessedNumbers.ts';

const BEGINNING = /-?\d+/g;

/** Where an outline begins. */
export function beginningOf(path: string): Place {
  const [x, y] = path.match(BEGINNING) ?? [];
  return [Number(x ?? 0), Number(y ?? 0)];
}

/** Puts each seat's hexagon in the place of its boundaries, which stay with it for the app, as does the layout with the map. */
export function firstHexagons(
  { q, r, left, top, width }: FirstHexagons,
  svg: SVGSVGElement,
  seats: readonly SVGPathElement[],
): void {
  const boundaries = seats.map((seat) => seat.getAttribute('d') ?? '');
  const places = boundaries.map(beginningOf);
  const columns = unpackGuessed(q, places);
  const rows = unpackGuessed(r, places);
  const [half, side] = [width / 2, width / Math.sqrt(3)];
  seats.forEach((seat, index) => {
    const [column = 0, row = 0] = [columns[index], rows[index]];
    const x = left + (column + (row % 2) / 2) * width;
    const y = top - row * side * 1.5;
    seat.dataset['boundary'] = boundaries[index] ?? '';
    // From the topmost corner, clockwise.
    seat.setAttribute('d', `M${x} ${y - side}l${half} ${side / 2}v${side}l${-half} ${side / 2} ${-half} ${-side / 2}v${-side}z`);
  });
  svg.dataset['hexagons'] = columns.map((column, index) => `${column} ${rows[index]}`).join();
}
