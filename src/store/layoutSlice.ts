import type { PackageLoader } from '../dataset/fetchPackage.ts';
import type { HexagonLayout } from '../geography/hexagonLayout.ts';
import type { Layout, View } from '../view/view.ts';
import { settle } from './settle.ts';
import type { GetState, SetState } from './slice.ts';
import type { LayoutSlice } from './state.ts';

/** The hexagons, fetched when they are first wanted where the page did not bring them, and the change from boundaries to hexagons and back. */
export function layoutSlice(
  loader: Pick<PackageLoader, 'hexagons'>,
  known: HexagonLayout | null,
  set: SetState,
  get: GetState,
): LayoutSlice {
  /** Where the reader was over a layout when leaving it for the other, and which seat was selected there. */
  const left = new Map<Layout, Pick<View, 'at' | 'seat'>>();
  return {
    hexagons: known === null ? { status: 'idle' } : { status: 'ready', value: known },
    loadHexagons: async () => {
      const { status } = get().hexagons;
      if (status === 'ready' || status === 'loading') return;
      set({ hexagons: { status: 'loading' } });
      set({ hexagons: await settle(loader.hexagons()) });
    },
    changeLayout: async (layout) => {
      if (layout === get().view.layout) return;
      if (layout === 'hex') await get().loadHexagons();
      const { view } = get();
      left.set(view.layout, { at: view.at, seat: view.seat });
      // A camera over the one has no meaning over the other. A seat that was selected since is shown instead of what was left.
      const before = left.get(layout);
      const at = before !== undefined && (view.seat === null || view.seat === before.seat) ? before.at : null;
      get().changeView({ layout, at });
    },
  };
}
