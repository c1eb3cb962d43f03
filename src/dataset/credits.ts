import type { Manifest, Source } from './manifest.ts';

/** Whom a page credits with a part of an election or of its areas, and with which words. */
export type Credit = Pick<Source, 'id' | 'publisher' | 'licence' | 'licenceUrl' | 'address' | 'inBrief'> & {
  readonly credit: string;
};

/** The credits of an election and of its areas, in the order of the sources: those that have words for it; where none has, all. */
export function creditsOf({ elections, areaSets, sources }: Manifest, electionId: string): readonly Credit[] {
  const election = elections.find((each) => each.id === electionId);
  const areaSet = areaSets.find((each) => each.id === election?.areaSet);
  const ids = new Set([...(election?.sources ?? []), ...(areaSet?.sources ?? [])]);
  const own = sources.filter(({ id }) => ids.has(id));
  const credited = own.filter(({ credit }) => credit !== undefined);
  return (credited.length > 0 ? credited : own).map(({ id, publisher, licence, licenceUrl, address, inBrief, ...source }) => ({
    id,
    publisher,
    licence,
    licenceUrl,
    address,
    inBrief,
    credit: source.credit ?? `${publisher}, “${source.title}”, ${licence}. ${source.attribution}`,
  }));
}
