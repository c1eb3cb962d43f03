import { arcNumber, arcRings } from '../../geography/arcRings.ts';
import type { Atlas, LngLat } from '../../geography/atlas.ts';
import { toMercator } from '../../geography/mercator.ts';
import type { Camera } from '../../view/view.ts';
import { openMiddle, type Viewport, worldPixels } from '../camera/viewport.ts';

/**
 * The index of the seat that a position (degrees) lies in, at the detail that the atlas has; `null` at sea. A position on a border
 * belongs to exactly one of the seats beside it.
 *
 * The bounds leave a handful of seats; in those, edges east of the position are counted, arc by arc: whether the count is odd
 * does not depend on the order or direction of arcs, so that no ring needs to be put together.
 */
export function seatAtPosition(atlas: Atlas, [lng, lat]: LngLat): number | null {
  const { geometries } = atlas.topology.objects.areas;
  for (let index = 0; index < atlas.bounds.length; index += 1) {
    const bounds = atlas.bounds[index];
    if (bounds === undefined || lng < bounds[0] || lng > bounds[2] || lat < bounds[1] || lat > bounds[3]) continue;
    const geometry = geometries[index];
    if (geometry === undefined) continue;
    let inside = false;
    for (const ring of arcRings(geometry)) {
      for (const reference of ring) {
        if (crossesOddly(atlas.topology.arcs[arcNumber(reference)] ?? [], lng, lat)) inside = !inside;
      }
    }
    if (inside) return index;
  }
  return null;
}

/** Whether a ray from the position to the east crosses the line an odd number of times. */
function crossesOddly(line: readonly number[][], lng: number, lat: number): boolean {
  let odd = false;
  let [fromLng = 0, fromLat = 0] = line[0] ?? [];
  for (let at = 1; at < line.length; at += 1) {
    const [toLng = 0, toLat = 0] = line[at] ?? [];
    if (fromLat > lat !== toLat > lat && lng < fromLng + ((lat - fromLat) / (toLat - fromLat)) * (toLng - fromLng)) odd = !odd;
    fromLng = toLng;
    fromLat = toLat;
  }
  return odd;
}

/** A rectangle in CSS pixels from the map's top left. */
export interface PixelBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The seats, by index, whose label points lie in a rectangle of what a camera shows. */
export function seatsInBox(atlas: Atlas, camera: Camera, viewport: Viewport, box: PixelBox): number[] {
  const scale = worldPixels(camera.zoom);
  const [centreX, centreY] = toMercator([camera.lng, camera.lat]);
  const [middleX, middleY] = openMiddle(viewport);
  return atlas.labelPoints.flatMap((point, index) => {
    const [worldX, worldY] = toMercator(point);
    const x = (worldX - centreX) * scale + middleX;
    const y = (worldY - centreY) * scale + middleY;
    return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom ? [index] : [];
  });
}
