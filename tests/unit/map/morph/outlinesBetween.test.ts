import { expect, it } from 'vitest';
import { findOutlines, outlineMorph, outlinesBetween } from '../../../../src/map/morph/outlines.ts';
import { seatRings } from '../../../../src/map/morph/rings.ts';
import { gridAtlas } from '../../../fixtures/gridAtlas.ts';

/** The same shapes elsewhere, as a topology of its own. */
const moved = () => {
  const { topology } = gridAtlas;
  return { topology: { ...topology, arcs: topology.arcs.map((arc) => arc.map(([lng = 0, lat = 0]) => [lng + 1, lat])) } };
};

it('gives every seat’s outlines, and the same objects from then on', () => {
  const after = moved();
  const outlines = outlinesBetween(gridAtlas, after);
  const to = seatRings(after);
  expect(outlines).toEqual(seatRings(gridAtlas).flatMap((rings, seat) => outlineMorph(seat, rings, to[seat] ?? [])));
  expect(outlines.length).toBeGreaterThan(1);
  expect(outlinesBetween(gridAtlas, after)).toBe(outlines);
});

it('goes back the way it came', () => {
  const after = moved();
  const there = outlinesBetween(gridAtlas, after);
  const back = outlinesBetween(after, gridAtlas);
  expect(back.map(({ from }) => from)).toEqual(there.map(({ to }) => to));
  expect(back.map(({ to }) => to)).toEqual(there.map(({ from }) => from));
});

it('has what was found ahead', async () => {
  const after = moved();
  await findOutlines(gridAtlas, after);
  Object.defineProperty(after.topology, 'arcs', {
    get: () => {
      throw new Error('searched again');
    },
  });
  expect(outlinesBetween(gridAtlas, after).length).toBeGreaterThan(1);
});
