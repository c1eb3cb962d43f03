import type { LayerSpecification } from 'maplibre-gl';
import type { MapColours } from '../mapColours.ts';
import { layers } from './mapStyle.ts';

const COLOUR_PROPERTIES = ['line-color', 'text-color', 'text-halo-color'] as const;

/** A layer's colour that is to be another one. */
export interface InkChange {
  readonly layer: string;
  readonly property: (typeof COLOUR_PROPERTIES)[number];
  readonly colour: string;
}

/** The colours that differ between the layers in two themes' inks. */
export function changedInks(before: MapColours, after: MapColours): InkChange[] {
  const old = new Map(layers(before).map((layer) => [layer.id, paintOf(layer)]));
  return layers(after).flatMap((layer) => {
    const paint = paintOf(layer);
    return COLOUR_PROPERTIES.flatMap((property) => {
      const colour = paint.get(property);
      return typeof colour === 'string' && old.get(layer.id)?.get(property) !== colour
        ? [{ layer: layer.id, property, colour }]
        : [];
    });
  });
}

function paintOf({ paint }: LayerSpecification): ReadonlyMap<string, unknown> {
  return new Map(Object.entries(paint ?? {}));
}
