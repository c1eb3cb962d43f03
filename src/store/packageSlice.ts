import { DataError } from '../dataset/dataError.ts';
import type { PackageLoader } from '../dataset/fetchPackage.ts';
import type { Atlas } from '../geography/atlas.ts';
import { detailFilesInBounds } from '../geography/detailFilesInBounds.ts';
import { readyValue } from './loadable.ts';
import { settle } from './settle.ts';
import type { GetState, SetState } from './slice.ts';
import type { PackageSlice } from './state.ts';

/** Milliseconds before a detail file that failed is asked for again by a map that moves; each further failure doubles them. */
const FIRST_PAUSE = 5_000;
const LONGEST_PAUSE = 300_000;

/** Fetching the data package; failures become states, never exceptions. */
export function packageSlice(loader: PackageLoader, sketch: Atlas | null, set: SetState, get: GetState): PackageSlice {
  let atlasArrived = false;
  /** By detail file that failed: the pause after that, and when it is over. */
  const pauses = new Map<number, { readonly pause: number; readonly over: number }>();

  /** What a detail file does to an atlas. */
  async function sharpeningWith(file: number): Promise<(atlas: Atlas) => Atlas> {
    const code = import('../geography/sharpen.ts').catch((cause: unknown) => {
      throw new DataError(`detail-${file}`, 'the part of the page that reads it did not arrive', { cause });
    });
    const [{ sharpen }, detail] = await Promise.all([code, loader.detail(file)]);
    return (atlas) => sharpen(atlas, detail);
  }

  async function sharpenBy(wanted: readonly number[]): Promise<void> {
    if (wanted.length === 0) return;
    const arrived = await Promise.all(wanted.map(async (file) => ({ file, detail: await settle(sharpeningWith(file)) })));
    let current = readyValue(get().atlas);
    if (current === null) return;
    // Merged together: one new atlas, so that the map re-tiles once for all that came into view.
    for (const { file, detail } of arrived) {
      if (detail.status === 'ready' && !current.sharpened.has(file)) current = detail.value(current);
    }
    for (const { file, detail } of arrived) {
      const pause = Math.min((pauses.get(file)?.pause ?? FIRST_PAUSE / 2) * 2, LONGEST_PAUSE);
      if (detail.status === 'failed') pauses.set(file, { pause, over: Date.now() + pause });
      else pauses.delete(file);
    }
    const failed = arrived.filter(({ detail }) => detail.status === 'failed').map(({ file }) => file);
    const stillMissing = get().missingDetail.filter((file) => !wanted.includes(file));
    set({ atlas: { status: 'ready', value: current }, missingDetail: [...stillMissing, ...failed] });
  }

  return {
    election: { status: 'idle' },
    candidacies: { status: 'idle' },
    atlas: sketch === null ? { status: 'idle' } : { status: 'ready', value: sketch },
    overviewMissing: false,
    missingDetail: [],

    loadElection: async () => {
      if (get().election.status !== 'ready') {
        set({ election: { status: 'loading' } });
        set({ election: await settle(loader.results()) });
      }
      const election = readyValue(get().election);
      if (election === null || atlasArrived) return;
      if (sketch === null) set({ atlas: { status: 'loading' } });
      const atlas = await settle(loader.overview(election.contests.map(({ code }) => code)));
      atlasArrived = atlas.status === 'ready';
      // A sketch stays where the boundaries do not arrive: coarse is better than none.
      if (atlasArrived || sketch === null) set({ atlas });
      set({ overviewMissing: !atlasArrived });
    },

    loadCandidacies: async () => {
      const election = readyValue(get().election);
      const { status } = get().candidacies;
      if (election === null || status === 'loading' || status === 'ready') return;
      set({ candidacies: { status: 'loading' } });
      set({ candidacies: await settle(loader.candidacies(election)) });
    },

    sharpen: async (bounds, askedFor = false) => {
      const atlas = readyValue(get().atlas);
      if (atlas === null) return;
      const missing = detailFilesInBounds(atlas, bounds).filter((file) => !atlas.sharpened.has(file));
      await sharpenBy(missing.filter((file) => askedFor || Date.now() >= (pauses.get(file)?.over ?? 0)));
    },

    fetchMissingShapes: async () => {
      const { hexagons, loadHexagons, overviewMissing, loadElection, missingDetail } = get();
      await Promise.all([
        hexagons.status === 'failed' ? loadHexagons() : null,
        overviewMissing ? loadElection() : sharpenBy(missingDetail),
      ]);
    },
  };
}
