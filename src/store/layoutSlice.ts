import type { View } from '../view/view.ts';
import type { Packages } from './packages.ts';
import type { LayoutSlice } from './state.ts';

/** The hexagons, fetched when they are first wanted where the page did not bring them, and the change from boundaries to hexagons and back. */
export function layoutSlice({ get, fetchOfAreas }: Packages): LayoutSlice {
  /** Where the reader was over an election's layout when leaving it for the other, and which seat was selected there. */
  const left = new Map<string, Pick<View, 'at' | 'seat'>>();
  return {
    loadHexagons: () => fetchOfAreas('hexagons', (loader) => loader.hexagons()),
    changeLayout: async (layout) => {
      if (layout === get().view.layout) return;
      if (layout === 'hex') await get().loadHexagons();
      const { view } = get();
      left.set(view.election + view.layout, { at: view.at, seat: view.seat });
      // A camera over the one has no meaning over the other. A seat that was selected since is shown instead of what was left.
      const before = left.get(view.election + layout);
      const at = before !== undefined && (view.seat === null || view.seat === before.seat) ? before.at : null;
      get().changeView({ layout, at });
    },
  };
}
