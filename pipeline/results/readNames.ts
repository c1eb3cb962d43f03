import * as v from 'valibot';
import type { AreaCode } from '../../src/election/area.ts';
import { slugOf } from '../../src/election/seatNamed.ts';
import type { AreaSetDefinition, WelshNamesFile } from '../definition/areaSetDefinition.ts';
import { jsonSource } from '../jsonSource.ts';
import type { ReadSource } from '../readSource.ts';
import { SourceError } from '../sourceError.ts';
import type { ConstituencyRow } from './readConstituencies.ts';

/** An area's names, as they are shown. */
export interface AreaNames {
  readonly name: string;
  /** `null` outside Wales, and where no source has one. */
  readonly welshName: string | null;
}

const properties = v.record(v.string(), v.unknown());
const geoJson = v.object({ features: v.array(v.object({ properties })) });
const topology = v.object({ objects: v.record(v.string(), v.object({ geometries: v.array(v.object({ properties })) })) });

/**
 * The names of areas by code: those of the results, with the capitals of the boundaries' file where that is said to be right, and
 * the Welsh ones.
 * @throws SourceError where a file lacks a property, or an area of Wales a Welsh name although the file is complete.
 */
export function readNames(
  read: ReadSource,
  { boundaries: { file, codeProperty }, spelledIn, welshNames }: Pick<AreaSetDefinition, 'boundaries' | 'spelledIn' | 'welshNames'>,
  areas: readonly ConstituencyRow[],
): ReadonlyMap<AreaCode, AreaNames> {
  const spelled = spelledIn === null ? null : readSpelling(read, file, codeProperty, spelledIn);
  const welsh = readWelshNames(read, welshNames);
  return new Map(
    areas.map(({ code, name, nation, row }): [AreaCode, AreaNames] => {
      const other = spelled?.get(code);
      const welshName = nation === 'W' ? (welsh.get(slugOf(name)) ?? null) : null;
      if (nation === 'W' && welshName === null && welshNames.isComplete)
        throw row.error('Constituency name', `${name} has no Welsh name in ${welshNames.file}; add it to the definition.`);
      return [code, { name: other?.toLowerCase() === name.toLowerCase() ? other : name, welshName }];
    }),
  );
}

function readSpelling(read: ReadSource, file: string, codeProperty: string, nameProperty: string): ReadonlyMap<string, string> {
  const areas = Object.values(jsonSource(read, file, topology).objects).flatMap(({ geometries }) => geometries);
  return new Map(areas.map((area) => [textOf(area, codeProperty, file), textOf(area, nameProperty, file)]));
}

/** By the slug of the English name, so that a file of other areas serves for those whose names are the same. */
function readWelshNames(
  read: ReadSource,
  { file, englishProperty, welshProperty, lost }: WelshNamesFile,
): ReadonlyMap<string, string> {
  const published = jsonSource(read, file, geoJson)
    .features.map((area): [string, string] => [textOf(area, englishProperty, file), textOf(area, welshProperty, file)])
    .filter(([, welshName]) => welshName !== '');
  return new Map([...Object.entries(lost), ...published].map(([name, welshName]) => [slugOf(name), welshName]));
}

function textOf(
  { properties: own }: { readonly properties: Readonly<Record<string, unknown>> },
  name: string,
  file: string,
): string {
  const text = own[name];
  if (typeof text !== 'string') throw new SourceError({ file, column: name }, 'an area lacks this text.');
  return text.trim();
}
