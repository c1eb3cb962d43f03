import type { ExpressionSpecification, LineLayerSpecification } from 'maplibre-gl';
import type { MapColours } from '../scene/colours.ts';
import { SOURCES } from './sources.ts';

/** A double line around the seat that is pointed at: it stands out on every fill. */
export function hoverOutlineLayers(inks: MapColours): LineLayerSpecification[] {
  return doubleLine(SOURCES.hovered, inks, 1.5, 3.5);
}

/** The same, heavier, around the selected seat. */
export function selectionOutlineLayers(inks: MapColours): LineLayerSpecification[] {
  return doubleLine(SOURCES.selected, inks, 2.5, 5.5);
}

function doubleLine(source: string, inks: MapColours, width: number, casingWidth: number): LineLayerSpecification[] {
  // Thinner over the whole country, where a city's seat is a few pixels wide.
  const byZoom = (atCity: number): ExpressionSpecification => ['interpolate', ['linear'], ['zoom'], 4.5, atCity * 0.6, 8, atCity];
  const layer = (part: 'casing' | 'outline', colour: string, lineWidth: number): LineLayerSpecification => ({
    id: `${source}-${part}`,
    type: 'line',
    source,
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: { 'line-color': colour, 'line-width': byZoom(lineWidth) },
  });
  return [layer('casing', inks.outlineCasing, casingWidth), layer('outline', inks.outline, width)];
}
