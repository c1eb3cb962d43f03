import { nameOnHover } from '../map/light/nameOnHover.ts';
import { walkByPlace } from '../map/light/walkByPlace.ts';
import { SEAT_PATHS } from './contract.ts';
import { glanceInLine, isGlance } from './glance.ts';

/** The address of the results at a glance; put in at build. */
declare const __GLANCE__: string;

/** Says of a seat, by its index, what the results at a glance say; nothing where they do not come. */
async function lineOf(): Promise<(index: number) => string | undefined> {
  try {
    const arrived: unknown = await (await fetch(__GLANCE__)).json();
    if (isGlance(arrived)) return (index) => glanceInLine(arrived, index);
  } catch {
    // The app says it later on.
  }
  return () => undefined;
}

/**
 * What a reader gets who points at the map or walks on it by keys before the app is there, or where that never comes. It is fetched at
 * the first such event, which it is given.
 */
export function begin(first: Event, svg: SVGSVGElement): void {
  const seats = [...svg.querySelectorAll<SVGPathElement>(SEAT_PATHS)];
  if (first instanceof KeyboardEvent) void lineOf().then((line) => walkByPlace(first, svg, seats, line));
  else if (first instanceof PointerEvent && first.pointerType === 'mouse')
    void lineOf().then((line) => nameOnHover(first, svg, seats, line));
}
