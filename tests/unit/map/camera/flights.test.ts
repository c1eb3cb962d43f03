import { expect, test } from 'vitest';
import { seatNearest } from '../../../../src/geography/neighbours.ts';
import { positionsAround } from '../../../../src/geography/positionsAround.ts';
import { cameraOfCountry, cameraOfFlight } from '../../../../src/map/camera/cameras.ts';
import { boundsInView } from '../../../../src/map/camera/viewport.ts';
import { gridAtlas } from '../../../fixtures/gridAtlas.ts';

const viewport = { width: 800, height: 600, covered: { top: 0, right: 0, bottom: 100, left: 0 } };

test('a flight to seats shows all of them, and the whole country where there are none', () => {
  const [west, south, east, north] = boundsInView(cameraOfFlight({ to: 'seats', indices: [0, 1] }, gridAtlas, viewport), viewport);
  expect([west < 0, south < 50, east > 2, north > 51, north < 52]).toEqual([true, true, true, true, true]);
  expect(cameraOfFlight({ to: 'seats', indices: [] }, gridAtlas, viewport)).toEqual(cameraOfCountry(gridAtlas, viewport));
});

test('the seat nearest to a position is the one whose label is', () => {
  expect(seatNearest([1.4, 51.9], gridAtlas.labelPoints)).toBe(3);
  expect(seatNearest([0, 0], [])).toBeNull();
});

test('positions around one are as far from it as asked, north first, then clockwise', () => {
  const [north, , east] = positionsAround([0, 60], 11_132);
  expect(north?.[0]).toBeCloseTo(0);
  expect(north?.[1]).toBeCloseTo(60.1);
  expect(east?.[0]).toBeCloseTo(0.2);
  expect(east?.[1]).toBeCloseTo(60);
});
