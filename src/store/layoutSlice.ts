import type { PackageLoader } from '../dataset/fetchPackage.ts';
import { settle } from './settle.ts';
import type { GetState, SetState } from './slice.ts';
import type { LayoutSlice } from './state.ts';

/** The hexagons, fetched when they are first wanted, and the change from boundaries to hexagons and back. */
export function layoutSlice(loader: Pick<PackageLoader, 'hexagons'>, set: SetState, get: GetState): LayoutSlice {
  return {
    hexagons: { status: 'idle' },
    loadHexagons: async () => {
      const { status } = get().hexagons;
      if (status === 'ready' || status === 'loading') return;
      set({ hexagons: { status: 'loading' } });
      set({ hexagons: await settle(loader.hexagons()) });
    },
    changeLayout: async (layout) => {
      if (layout === get().view.layout) return;
      if (layout === 'hex') await get().loadHexagons();
      // A camera over the one has no meaning over the other.
      get().changeView({ layout, at: null });
    },
  };
}
