import { arcNumber, arcRings } from '../geography/arcRings.ts';
import type { Atlas, LngLat } from '../geography/atlas.ts';

/**
 * The index of the seat that a position (degrees) lies in, at the detail that the atlas has; `null` at sea. A position on a border
 * belongs to exactly one of the seats beside it.
 *
 * The bounds leave a handful of seats; in those, edges east of the position are counted, arc by arc: whether the count is odd
 * does not depend on the order or direction of arcs, so that no ring needs to be put together.
 */
export function seatAtPosition(atlas: Atlas, [lng, lat]: LngLat): number | null {
  const { geometries } = atlas.topology.objects.constituencies;
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
