import type { ExpressionSpecification, FilterSpecification, LineLayerSpecification, Map as MapLibreMap } from 'maplibre-gl';
import type { MapColours } from '../../scene/colours.ts';
import { COAST_OPACITY, LINE_WIDTHS, REGION_BORDER_OPACITY, SEAT_BORDER_OPACITY, type WidthByZoom } from '../../scene/lines.ts';
import type { Scene } from '../../scene/scene.ts';
import { SOURCES } from './sources.ts';

/** Stops by zoom level as a paint expression. */
export function byZoom(stops: WidthByZoom): ExpressionSpecification {
  const [first = [0, 0], ...rest] = stops;
  return ['interpolate', ['linear'], ['zoom'], ...first, ...rest.flat()];
}

/** The coast, which tells the palest fills from the sea. */
export function coastLayer(inks: MapColours): LineLayerSpecification {
  return {
    id: 'coast',
    type: 'line',
    source: SOURCES.borders,
    filter: ['==', ['get', 'kind'], 'coast'],
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': inks.coast,
      'line-width': byZoom(LINE_WIDTHS.coast),
      'line-opacity': COAST_OPACITY,
    },
  };
}

/** Borders between seats of one region: hairlines over the whole country, so that they do not cover the cities. */
export function seatBorderLayer(inks: MapColours, regionBorders: boolean): LineLayerSpecification {
  return {
    id: 'seat-borders',
    type: 'line',
    source: SOURCES.borders,
    filter: seatBorderFilter({ regionBorders }),
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': inks.seatBorder,
      'line-width': byZoom(LINE_WIDTHS.seatBorder),
      'line-opacity': byZoom(SEAT_BORDER_OPACITY),
    },
  };
}

/** Borders between regions and nations, heavier than those between seats. */
export function regionBorderLayer(inks: MapColours, regionBorders: boolean): LineLayerSpecification {
  return {
    id: 'region-borders',
    type: 'line',
    source: SOURCES.borders,
    filter: ['==', ['get', 'kind'], 'region'],
    layout: { visibility: regionBorders ? 'visible' : 'none', 'line-join': 'round', 'line-cap': 'round' },
    paint: {
      'line-color': inks.regionBorder,
      'line-width': byZoom(LINE_WIDTHS.regionBorder),
      'line-opacity': REGION_BORDER_OPACITY,
    },
  };
}

/** Without region borders, what divides regions is drawn as what divides seats. */
function seatBorderFilter({ regionBorders }: Pick<Scene, 'regionBorders'>): FilterSpecification {
  return regionBorders ? ['==', ['get', 'kind'], 'seat'] : ['!=', ['get', 'kind'], 'coast'];
}

/** Turns region borders on or off. */
export function drawRegionBorders(map: MapLibreMap, scene: Pick<Scene, 'regionBorders'>): void {
  map.setLayoutProperty('region-borders', 'visibility', scene.regionBorders ? 'visible' : 'none');
  map.setFilter('seat-borders', seatBorderFilter(scene));
}

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
