import { describe, expect, it } from 'vitest';
import { positionAt } from '../../../../src/map/camera/viewport.ts';
import { seatsInBox } from '../../../../src/map/pointing/seatsAt.ts';
import { gridAtlas } from '../../../fixtures/gridAtlas.ts';

const camera = { lat: 51, lng: 1, zoom: 7 };
const viewport = { width: 600, height: 400, covered: { top: 0, right: 0, bottom: 100, left: 200 } };

describe('a box on the map', () => {
  it('holds the seats whose label points lie in it', () => {
    // The camera looks at the corner where the four seats meet, in the middle of what is open: (400, 150).
    expect(seatsInBox(gridAtlas, camera, viewport, { left: 0, top: 0, right: 600, bottom: 400 })).toEqual([0, 1, 2, 3]);
    expect(seatsInBox(gridAtlas, camera, viewport, { left: 0, top: 0, right: 400, bottom: 400 })).toEqual([0, 2]);
    expect(seatsInBox(gridAtlas, camera, viewport, { left: 400, top: 0, right: 600, bottom: 150 })).toEqual([3]);
    expect(seatsInBox(gridAtlas, camera, viewport, { left: 0, top: 0, right: 10, bottom: 10 })).toEqual([]);
  });

  it('agrees with the position at a place', () => {
    const [lng, lat] = positionAt(camera, viewport, [400, 150]);
    expect(lng).toBeCloseTo(1, 9);
    expect(lat).toBeCloseTo(51, 9);
  });
});
