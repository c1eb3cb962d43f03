import type { AreaSetEntry, ElectionEntry } from '../src/dataset/manifest.ts';
import { POSTCODE_INDEX_PATH } from '../src/dataset/postcodePaths.ts';
import type { AreaSetDefinition } from './definition/areaSetDefinition.ts';
import type { ElectionDefinition } from './definition/electionDefinition.ts';

/** What the package's table of contents says of an election, and where its files are. */
export function electionEntry({ id, title, date, kind, areaSet, baseline, sources }: ElectionDefinition): ElectionEntry {
  return {
    id,
    title,
    date,
    kind,
    areaSet,
    baseline: baseline && { id: baseline.id, short: baseline.short, words: baseline.words },
    results: `${id}/results.json`,
    candidacies: `${id}/candidacies.json`,
    sources: sources.map((each) => each.id),
  };
}

/** The same of an area set, but for the number of its files of detailed boundaries. */
export function areaSetEntry({
  id,
  title,
  folder,
  areas,
  formerAreas,
  postcodes,
  sources,
}: AreaSetDefinition): Omit<AreaSetEntry, 'detailFiles'> {
  return {
    id,
    title,
    overview: `${folder}/overview.json`,
    detail: `${folder}/detail-`,
    neighbours: `${folder}/neighbours.json`,
    hexagons: `${folder}/hexagons.json`,
    formerSeats: formerAreas === null ? null : `${folder}/former-seats.json`,
    places: `${folder}/places.json`,
    orientation: `${folder}/orientation.json`,
    postcodes: postcodes === null ? null : POSTCODE_INDEX_PATH,
    sources: sources.map((each) => each.id),
    areas,
  };
}
