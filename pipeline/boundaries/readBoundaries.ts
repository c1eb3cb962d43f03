import * as v from 'valibot';
import { type GridPoint, type GridTransform, transformSchema } from '../../src/dataset/arcCoordinates.ts';
import { arcNumber } from '../../src/geography/arcRings.ts';
import { jsonSource } from '../jsonSource.ts';
import type { ReadSource } from '../readSource.ts';
import { SourceError } from '../sourceError.ts';
import type { GridRing } from './grid.ts';

/** A publisher's file of boundaries. */
export interface BoundaryFile {
  /** Its path below the sources' folder. */
  readonly file: string;
  /** The property that holds an area's code, "PCON24CD". */
  readonly codeProperty: string;
}

/** Boundaries as published: rings on the publisher's own grid, by the area's code. */
export interface SourceBoundaries extends BoundaryFile {
  readonly transform: GridTransform;
  readonly rings: ReadonlyMap<string, readonly GridRing[]>;
}

const numbers = v.custom<readonly (readonly [number, number])[]>(
  (input) =>
    Array.isArray(input) &&
    input.every(
      (point: unknown) =>
        Array.isArray(point) && point.length === 2 && point.every((value: unknown) => Number.isSafeInteger(value)),
    ),
  'must be a line of grid points',
);
const properties = v.record(v.string(), v.unknown());
const rings = v.array(v.array(v.number()));
const geometry = v.variant('type', [
  v.object({ type: v.literal('Polygon'), arcs: rings, properties }),
  v.object({ type: v.literal('MultiPolygon'), arcs: v.array(rings), properties }),
]);

const schema = v.object({
  type: v.literal('Topology'),
  transform: transformSchema,
  arcs: v.array(numbers),
  objects: v.record(v.string(), v.object({ type: v.literal('GeometryCollection'), geometries: v.array(geometry) })),
});

/**
 * The areas' boundaries from a quantised TopoJSON file, such as the Office for National Statistics'.
 * @throws SourceError where the file has more than one object, an area lacks a code, or a code stands twice.
 */
export function readBoundaries(read: ReadSource, { file, codeProperty }: BoundaryFile): SourceBoundaries {
  const { transform, arcs, objects } = jsonSource(read, file, schema);
  const [collection, ...more] = Object.values(objects);
  if (collection === undefined || more.length > 0)
    throw new SourceError({ file, column: 'objects' }, 'there must be exactly one object, the areas.');
  const lines = arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return arc.map(([stepX, stepY]): GridPoint => {
      x += stepX;
      y += stepY;
      return [x, y];
    });
  });
  const result = new Map<string, readonly GridRing[]>();
  for (const [position, { type, arcs: own, properties }] of collection.geometries.entries()) {
    const code = properties[codeProperty];
    if (typeof code !== 'string' || code === '')
      throw new SourceError({ file, column: codeProperty }, `area ${position + 1} has no code.`);
    if (result.has(code)) throw new SourceError({ file, column: codeProperty }, `${code} stands twice.`);
    result.set(
      code,
      (type === 'Polygon' ? own : own.flat()).map((ring) =>
        ring.flatMap((reference) => {
          const line = lines[arcNumber(reference)];
          if (line === undefined)
            throw new SourceError({ file, column: 'arcs' }, `${code} uses arc ${reference}, which the file does not have.`);
          return (reference < 0 ? line.toReversed() : line).slice(0, -1);
        }),
      ),
    );
  }
  return { file, codeProperty, transform, rings: result };
}
