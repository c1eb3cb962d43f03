import { announce } from '../../announcer/announcer.ts';
import { svgElement } from './svgElement.ts';

/** Where each arrow key leads on the screen, to the right and down. */
const STEPS: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};
/** A seat that lies aside counts as so many times as far. */
const ASIDE = 2;

type Point = readonly [x: number, y: number];

/**
 * Walks from seat to seat by the arrow keys, `first` being the first of them, and opens a seat by Enter as a press would, until the app
 * draws. Without neighbours known, the next seat is the nearest one that is seen in that direction. Each is outlined, and announced.
 */
export function walkByPlace(
  first: KeyboardEvent,
  svg: SVGSVGElement,
  seats: readonly SVGPathElement[],
  nameOf: (index: number) => string | undefined,
): void {
  const map = svg.parentElement;
  const outlines = svg.querySelector('.light-map__outlines');
  const line = svgElement('path', { class: 'light-map__hovered light-map__hovered--line' });
  let at: SVGPathElement | null = null;

  const middleOf = (element: Element): Point => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return [x + width / 2, y + height / 2];
  };
  const next = ([right, down]: Point): SVGPathElement | null => {
    const frame = svg.getBoundingClientRect();
    const [x, y] = middleOf(at ?? svg);
    let nearest: SVGPathElement | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const seat of seats) {
      const [seatX, seatY] = middleOf(seat);
      const ahead = (seatX - x) * right + (seatY - y) * down;
      const aside = Math.abs((seatX - x) * down) + Math.abs((seatY - y) * right);
      const isSeen = seatX > frame.left && seatX < frame.right && seatY > frame.top && seatY < frame.bottom;
      // From the middle of the map, one begins at the seat that lies there.
      const distance = (at === null ? Math.abs(ahead) : ahead) + ASIDE * aside;
      if (seat === at || !isSeen || (at !== null && ahead <= 0) || distance >= least) continue;
      [nearest, least] = [seat, distance];
    }
    return nearest;
  };
  const answer = (event: KeyboardEvent) => {
    if (svg.dataset['live'] !== undefined) return end();
    const step = STEPS[event.key];
    if (step !== undefined) {
      at = next(step) ?? at;
      if (at === null) return;
      line.setAttribute('d', at.getAttribute('d') ?? '');
      outlines?.append(line);
      announce(nameOf(seats.indexOf(at)) ?? '');
    } else if (event.key === 'Enter') at?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    else if (event.key === 'Escape') {
      at = null;
      line.remove();
    } else return;
    event.preventDefault();
  };
  const end = () => {
    map?.removeEventListener('keydown', answer);
    line.remove();
  };
  map?.addEventListener('keydown', answer);
  answer(first);
}
