import type { Atlas, Bounds, LngLat } from '../../geography/atlas.ts';
import { extentOf } from '../../geography/bounds.ts';
import { fromMercator, toMercator } from '../../geography/mercator.ts';
import type { Flight } from '../../store/state.ts';
import type { Camera } from '../../view/view.ts';
import { openSize, type Viewport, worldPixels, zoomOfWorldPixels } from './viewport.ts';

/** As near as the map goes: a street is not what a constituency's boundary is read for. */
export const CLOSEST_ZOOM = 14;

/** No nearer than this for the whole country, and for seats, however small they are. */
const CLOSEST_TO_COUNTRY = 8;
const CLOSEST_TO_SEATS = 11.5;

/** Margins around what is framed, as parts of the shorter side of what is open: a seat's surroundings, or several seats. */
const SURROUNDINGS = 0.27;
const SEATS_MARGIN = 0.06;
/** CSS pixels between the edge and what is brought into sight. */
const SIGHT_MARGIN = 40;
/** CSS pixels at the right edge that the map's own buttons lie over. */
const BUTTONS = 56;

const ZOOM_TOLERANCE = 0.011;
const DEGREE_TOLERANCE = 0.000_11;

/** Whether two cameras are the same as far as the address tells them apart: four decimals of a degree, two of zoom. */
export function sameCamera(a: Camera, b: Camera): boolean {
  return (
    Math.abs(a.zoom - b.zoom) < ZOOM_TOLERANCE &&
    Math.abs(a.lat - b.lat) < DEGREE_TOLERANCE &&
    Math.abs(a.lng - b.lng) < DEGREE_TOLERANCE
  );
}

/** The camera kept over the country's bounds (degrees) and between the furthest zoom given and the closest there is. */
export function boundedCamera({ lat, lng, zoom }: Camera, [west, south, east, north]: Bounds, furthestZoom: number): Camera {
  return {
    lat: Math.min(north, Math.max(south, lat)),
    lng: Math.min(east, Math.max(west, lng)),
    zoom: Math.min(CLOSEST_ZOOM, Math.max(furthestZoom, zoom)),
  };
}

/**
 * The camera that shows all of the bounds (degrees) as large as fits into the uncovered part of the viewport, with a margin in
 * CSS pixels around them; never closer than `closest`.
 */
export function frameBounds([west, south, east, north]: Bounds, viewport: Viewport, margin: number, closest: number): Camera {
  const [left, bottom] = toMercator([west, south]);
  const [right, top] = toMercator([east, north]);
  const [width, height] = openSize(viewport);
  const room = (pixels: number) => Math.max(1, pixels - 2 * margin);
  const zoom = zoomOfWorldPixels(Math.min(room(width) / (right - left), room(height) / (bottom - top)));
  const [lng, lat] = fromMercator([(left + right) / 2, (top + bottom) / 2]);
  return { lat, lng, zoom: Math.min(closest, zoom) };
}

/** The camera that shows every seat of the atlas, from Scilly to Shetland, with a narrow margin. */
export function cameraOfCountry({ extent }: Pick<Atlas, 'extent'>, viewport: Viewport): Camera {
  const [width, height] = openSize(viewport);
  return frameBounds(extent, viewport, Math.min(24, width * 0.04, height * 0.04), CLOSEST_TO_COUNTRY);
}

/**
 * The camera for a seat: its bounds take up somewhat less than half of the uncovered viewport, so that neighbours stay in sight,
 * and small seats are not blown up beyond zoom 11.5. The whole country for a seat that the atlas does not have.
 */
export function cameraOfSeat(atlas: Pick<Atlas, 'bounds' | 'extent'>, index: number, viewport: Viewport): Camera {
  const bounds = atlas.bounds[index];
  if (bounds === undefined) return cameraOfCountry(atlas, viewport);
  return frameBounds(bounds, viewport, Math.min(...openSize(viewport)) * SURROUNDINGS, CLOSEST_TO_SEATS);
}

/** The camera that shows all of some seats with a narrow margin, beside the map's buttons; the whole country where there are none. */
export function cameraOfSeats(atlas: Pick<Atlas, 'bounds' | 'extent'>, indices: readonly number[], viewport: Viewport): Camera {
  const bounds = indices.flatMap((index) => {
    const known = atlas.bounds[index];
    return known === undefined ? [] : [known];
  });
  if (bounds.length === 0) return cameraOfCountry(atlas, viewport);
  const beside = { ...viewport, covered: { ...viewport.covered, right: viewport.covered.right + BUTTONS } };
  const camera = frameBounds(extentOf(bounds), beside, Math.min(...openSize(viewport)) * SEATS_MARGIN, CLOSEST_TO_SEATS);
  // The camera looks at the middle of the map with its buttons.
  const [x, y] = toMercator([camera.lng, camera.lat]);
  const [lng] = fromMercator([x + BUTTONS / 2 / worldPixels(camera.zoom), y]);
  return { ...camera, lng };
}

/** Where the map looks while the address names no camera: at the selected seat's surroundings, or at the whole country. */
export function openingCamera(atlas: Atlas, selected: number | null, viewport: Viewport): Camera {
  return selected === null ? cameraOfCountry(atlas, viewport) : cameraOfSeat(atlas, selected, viewport);
}

/** The camera that a request to move the map asks for, in a viewport. */
export function cameraOfFlight(flight: Flight, atlas: Atlas, viewport: Viewport): Camera {
  switch (flight.to) {
    case 'seat':
      return cameraOfSeat(atlas, flight.index, viewport);
    case 'seats':
      return cameraOfSeats(atlas, flight.indices, viewport);
    case 'country':
      return cameraOfCountry(atlas, viewport);
    case 'camera':
      return flight.camera;
    default: {
      const never: never = flight;
      throw new RangeError(`There is no flight to "${String(never)}"`);
    }
  }
}

/**
 * The camera moved just so far that a position (degrees) is in the uncovered part of the viewport, at least a margin in CSS
 * pixels from its edges; the same object where it is already.
 */
export function panIntoSight(camera: Camera, position: LngLat, viewport: Viewport, margin = SIGHT_MARGIN): Camera {
  const scale = worldPixels(camera.zoom);
  const [x, y] = toMercator(position);
  const [centreX, centreY] = toMercator([camera.lng, camera.lat]);
  const [width, height] = openSize(viewport);
  const right = beyond((x - centreX) * scale, width, margin);
  const down = beyond((y - centreY) * scale, height, margin);
  if (right === 0 && down === 0) return camera;
  const [lng, lat] = fromMercator([centreX + right / scale, centreY + down / scale]);
  return { lat, lng, zoom: camera.zoom };
}

/** How far an offset from the middle of a length lies beyond the part within the margin; 0 inside. */
function beyond(offset: number, length: number, margin: number): number {
  const reach = Math.max(0, length / 2 - margin);
  return offset > reach ? offset - reach : offset < -reach ? offset + reach : 0;
}
