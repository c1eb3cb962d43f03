import type { Atlas } from '../../geography/atlas.ts';
import { type OutlineMorph, outlineMorph } from './outlineMorph.ts';
import { seatRings } from './seatRings.ts';

type Shapes = Pick<Atlas, 'topology'>;

/** Longer in one go than this, a step would be felt. */
const STEP_MILLISECONDS = 8;

/** By the atlas before and the one after; boundaries that became sharper are another topology. */
const found = new WeakMap<Atlas['topology'], WeakMap<Atlas['topology'], readonly OutlineMorph[]>>();

/** The outlines of all seats from one atlas to another, found once; the way back is the same way. */
export function outlinesBetween(before: Shapes, after: Shapes): readonly OutlineMorph[] {
  for (const _ of search(before, after));
  return found.get(before.topology)?.get(after.topology) ?? [];
}

/** Finds them ahead, in steps between which the page is its reader's. */
export async function findOutlines(before: Shapes, after: Shapes): Promise<void> {
  let since = performance.now();
  for (const _ of search(before, after)) {
    if (performance.now() - since < STEP_MILLISECONDS) continue;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  }
}

function* search(before: Shapes, after: Shapes): Generator<void> {
  if (found.get(before.topology)?.has(after.topology)) return;
  const from = seatRings(before);
  yield;
  const to = seatRings(after);
  const outlines: OutlineMorph[] = [];
  for (const [seat, rings] of from.entries()) {
    yield;
    outlines.push(...outlineMorph(seat, rings, to[seat] ?? []));
  }
  keep(before, after, outlines);
  keep(
    after,
    before,
    outlines.map((outline) => ({ ...outline, from: outline.to, to: outline.from })),
  );
}

function keep({ topology }: Shapes, after: Shapes, outlines: readonly OutlineMorph[]): void {
  const known = found.get(topology) ?? new WeakMap();
  found.set(topology, known.set(after.topology, outlines));
}
