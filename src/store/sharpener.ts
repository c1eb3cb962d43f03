import type { PackageLoader } from '../dataset/fetchPackage.ts';
import type { Atlas } from '../geography/atlas.ts';
import { sharpen } from '../geography/sharpen.ts';
import { readyValue, settle } from './loadable.ts';
import { areasOf, type Packages } from './packages.ts';

/** Milliseconds before a detail file that failed is asked for again by a map that moves; each further failure doubles them. */
const FIRST_PAUSE = 5_000;
const LONGEST_PAUSE = 300_000;

/** Fetches files of detail by their numbers and merges them into the atlas; what failed lately only where the reader asked for it. */
export type Sharpener = (wanted: readonly number[], askedFor: boolean) => Promise<void>;

/** What a detail file does to an atlas. */
async function sharpeningWith(loader: PackageLoader, file: number): Promise<(atlas: Atlas) => Atlas> {
  const detail = await loader.detail(file);
  return (atlas) => sharpen(atlas, detail);
}

/** Sharpens the boundaries of whatever election is shown. */
export function createSharpener({ get, shown, keepOfAreas }: Packages): Sharpener {
  /** By areas and detail file that failed: the pause after that, and when it is over. */
  const pauses = new Map<string, { readonly pause: number; readonly over: number }>();

  return async (missing, askedFor) => {
    const loader = shown();
    const { areaSetId } = loader;
    const keyOf = (file: number) => `${areaSetId}/${file}`;
    const wanted = missing.filter((file) => askedFor || Date.now() >= (pauses.get(keyOf(file))?.over ?? 0));
    if (wanted.length === 0) return;
    const arrived = await Promise.all(wanted.map(async (file) => ({ file, detail: await settle(sharpeningWith(loader, file)) })));
    const areas = areasOf(get(), areaSetId);
    let current = readyValue(areas.atlas);
    if (current === null) return;
    // Merged together: one new atlas, so that the map re-tiles once for all that came into view.
    for (const { file, detail } of arrived) {
      if (detail.status === 'ready' && !current.sharpened.has(file)) current = detail.value(current);
      const pause = Math.min((pauses.get(keyOf(file))?.pause ?? FIRST_PAUSE / 2) * 2, LONGEST_PAUSE);
      if (detail.status === 'failed') pauses.set(keyOf(file), { pause, over: Date.now() + pause });
      else pauses.delete(keyOf(file));
    }
    const failed = arrived.filter(({ detail }) => detail.status === 'failed').map(({ file }) => file);
    const stillMissing = areas.missingDetail.filter((file) => !wanted.includes(file));
    keepOfAreas(areaSetId, { atlas: { status: 'ready', value: current }, missingDetail: [...stillMissing, ...failed] });
  };
}
