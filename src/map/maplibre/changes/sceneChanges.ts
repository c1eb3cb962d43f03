import type { GeoJSONSourceDiff, LayerSpecification } from 'maplibre-gl';
import { affectedSeats } from '../../../geography/affectedSeats.ts';
import type { Atlas } from '../../../geography/atlas.ts';
import { constituencyFeature } from '../../../geography/constituencyFeatures.ts';
import type { Scene } from '../../scene/scene.ts';
import { borderFeatures } from '../features/lineFeatures.ts';
import { layers } from '../style/mapStyle.ts';

/** What a seat's feature state says. */
export interface SeatState {
  readonly colour: string;
}

/** The states of the seats whose colour differs between two scenes, by index. */
export function changedSeatStates(before: Scene, after: Scene): ReadonlyMap<number, SeatState> {
  const changed = new Map<number, SeatState>();
  if (before.colours === after.colours) return changed;
  after.colours.forEach((colour, index) => {
    if (before.colours[index] !== colour) changed.set(index, { colour });
  });
  return changed;
}

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

/** Whether two atlases number the same arcs, one perhaps sharper: sharpening leaves the label points as they are. */
export function hasSameArcs(before: Atlas, after: Atlas): boolean {
  return before.labelPoints === after.labelPoints;
}

/** The new geometry of the seats that differ between two states of an atlas. Their fills, kept by id, stay. */
export function seatChanges(before: Atlas, after: Atlas): GeoJSONSourceDiff {
  return { update: affectedSeats(before, after).map((id) => ({ id, newGeometry: constituencyFeature(after, id).geometry })) };
}

/** The arcs that differ between two states of an atlas, and those that are new. */
export function borderChanges(before: Atlas, after: Atlas): GeoJSONSourceDiff {
  const drawnBefore = (arc: number) => (before.topology.arcs[arc]?.length ?? 0) >= 2;
  const changed = borderFeatures(after, (arc) => after.topology.arcs[arc] !== before.topology.arcs[arc]);
  return {
    update: changed.filter(({ id }) => drawnBefore(id)).map(({ id, geometry }) => ({ id, newGeometry: geometry })),
    add: changed.filter(({ id }) => !drawnBefore(id)),
  };
}
