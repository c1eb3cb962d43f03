import { describe, expect, it } from 'vitest';
import {
  boundedCamera,
  CLOSEST_ZOOM,
  cameraOfCountry,
  cameraOfSeat,
  cameraOfSeats,
  frameBounds,
  openingCamera,
  panIntoSight,
  sameCamera,
} from '../../../../src/map/camera/cameras.ts';
import { boundsInView, openMiddle } from '../../../../src/map/camera/viewport.ts';
import { formatCamera, parseCamera } from '../../../../src/view/camera.ts';
import { gridAtlas } from '../../../fixtures/gridAtlas.ts';

const NOTHING = { top: 0, right: 0, bottom: 0, left: 0 };
const phone = { width: 390, height: 844, covered: { ...NOTHING, bottom: 300 } };
const desk = { width: 1280, height: 800, covered: { ...NOTHING, left: 200 } };

describe('framing', () => {
  it.each([phone, desk])('fits bounds exactly within the margin of what is not covered', (viewport) => {
    const camera = frameBounds([-8.65, 49.86, 1.77, 60.87], viewport, 20, 20);
    const [west, south, east, north] = boundsInView(camera, viewport);
    expect(west).toBeLessThan(-8.65);
    expect(south).toBeLessThan(49.86);
    expect(east).toBeGreaterThan(1.77);
    expect(north).toBeGreaterThan(60.87);
    const margins = frameBounds([west, south, east, north], viewport, 0, 20);
    expect(margins.zoom).toBeCloseTo(camera.zoom, 6);
  });

  it('goes no closer than it is told', () => {
    expect(frameBounds([0, 50, 0.001, 50.001], desk, 0, 11).zoom).toBe(11);
  });

  it('survives a frame without a size', () => {
    expect(Number.isFinite(cameraOfCountry(gridAtlas, { width: 0, height: 0, covered: NOTHING }).zoom)).toBe(true);
  });

  it('looks at the middle of what is not covered', () => {
    expect(openMiddle(phone)).toEqual([195, 272]);
    expect(openMiddle(desk)).toEqual([740, 400]);
  });

  it.each([phone, desk])('keeps a seat’s neighbours in sight', (viewport) => {
    const [west, south, east, north] = boundsInView(cameraOfSeat(gridAtlas, 0, viewport), viewport);
    expect(east - west).toBeGreaterThan(1.8);
    expect(north - south).toBeGreaterThan(1.5);
  });

  it.each([phone, desk])('shows all of some seats, none of them under the buttons at the right edge', (viewport) => {
    const [west, south, east, north] = boundsInView(cameraOfSeats(gridAtlas, [0, 3], viewport), viewport);
    const [left, bottom, right, top] = gridAtlas.extent;
    expect(west).toBeLessThan(left);
    expect(south).toBeLessThan(bottom);
    expect(north).toBeGreaterThan(top);
    const open = viewport.width - viewport.covered.left;
    expect(east - (56 / open) * (east - west)).toBeGreaterThan(right);
  });

  it('opens at the selected seat, else over the whole country', () => {
    expect(openingCamera(gridAtlas, null, desk)).toEqual(cameraOfCountry(gridAtlas, desk));
    expect(openingCamera(gridAtlas, 3, desk)).toEqual(cameraOfSeat(gridAtlas, 3, desk));
  });

  it('shows the whole country for a seat that the atlas does not have', () => {
    expect(cameraOfSeat(gridAtlas, 99, desk)).toEqual(cameraOfCountry(gridAtlas, desk));
  });

  it('is bounded by the country and by zoom levels', () => {
    const bounds = gridAtlas.extent;
    expect(bounds).toEqual([0, 50, 2, 52]);
    expect(boundedCamera({ lat: 48, lng: 30, zoom: 2 }, bounds, 5)).toEqual({ lat: 50, lng: 2, zoom: 5 });
    expect(boundedCamera({ lat: 51, lng: 1, zoom: 20 }, bounds, 5)).toEqual({ lat: 51, lng: 1, zoom: CLOSEST_ZOOM });
  });
});

describe('panIntoSight', () => {
  const camera = cameraOfCountry(gridAtlas, phone);

  it('leaves the camera where the position is in sight', () => {
    expect(panIntoSight(camera, [1, 51], phone)).toBe(camera);
  });

  it('moves it just so far that a position comes out from under what covers it', () => {
    const sheet = { ...phone, covered: { ...NOTHING, bottom: 600 } };
    const panned = panIntoSight({ ...camera, zoom: 9 }, [1.5, 50.2], sheet);
    const [west, south, east, north] = boundsInView(panned, sheet);
    expect(panned.zoom).toBe(9);
    expect(south).toBeLessThan(50.2);
    expect(north).toBeGreaterThan(50.2);
    expect(west).toBeLessThan(1.5);
    expect(east).toBeGreaterThan(1.5);
    expect(panIntoSight(panned, [1.5, 50.2], sheet).lat).toBeCloseTo(panned.lat, 9);
  });
});

describe('sameCamera', () => {
  it('takes a camera for the one that came back from the address', () => {
    const camera = { lat: 52.634_951_7, lng: -1.132_849_9, zoom: 9.994_9 };
    const back = parseCamera(formatCamera(camera));
    expect(back && sameCamera(camera, back)).toBe(true);
  });

  it('tells other cameras apart', () => {
    expect(sameCamera({ lat: 52, lng: -1, zoom: 9 }, { lat: 52, lng: -1, zoom: 9.1 })).toBe(false);
    expect(sameCamera({ lat: 52, lng: -1, zoom: 9 }, { lat: 52, lng: -1.001, zoom: 9 })).toBe(false);
  });
});
