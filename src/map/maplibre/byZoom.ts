import type { ExpressionSpecification } from 'maplibre-gl';
import type { WidthByZoom } from '../scene/lines.ts';

/** Stops by zoom level as a paint expression. */
export function byZoom(stops: WidthByZoom): ExpressionSpecification {
  const [first = [0, 0], ...rest] = stops;
  return ['interpolate', ['linear'], ['zoom'], ...first, ...rest.flat()];
}
