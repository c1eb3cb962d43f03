import type { LayerSpecification } from 'maplibre-gl';
import type { Scene } from '../scene/scene.ts';
import { layers } from './mapStyle.ts';

const COLOUR_PROPERTIES = ['line-color', 'circle-stroke-color', 'text-color', 'text-halo-color'] as const;

/** A layer's colour that is to be another one. */
export interface InkChange {
  readonly layer: string;
  readonly property: (typeof COLOUR_PROPERTIES)[number];
  readonly colour: string;
}

/** The colours that differ between the layers in two scenes' inks. */
export function changedInks(
  before: Pick<Scene, 'inks' | 'regionBorders'>,
  after: Pick<Scene, 'inks' | 'regionBorders'>,
): InkChange[] {
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
