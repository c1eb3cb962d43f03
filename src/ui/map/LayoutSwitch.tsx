import { Hexagon, type LucideIcon, Map as MapPicture } from 'lucide-react';
import { useStore } from 'zustand';
import { readyLayouts } from '../../map/morph/readyLayouts.ts';
import type { HustingsStore } from '../../store/hustingsStore.ts';
import type { Layout } from '../../view/view.ts';

const LAYOUTS: readonly { readonly layout: Layout; readonly label: string; readonly picture: LucideIcon }[] = [
  { layout: 'map', label: 'Map', picture: MapPicture },
  { layout: 'hex', label: 'Hexagons', picture: Hexagon },
];

/** Seats in their boundaries, or as hexagons of equal size. */
export function LayoutSwitch({ store }: { readonly store: HustingsStore }) {
  const current = useStore(store, ({ view }) => view.layout);
  const failed = useStore(store, ({ view, hexagons }) => view.layout === 'hex' && hexagons.status === 'failed');
  const change = async (layout: Layout) => {
    await readyLayouts(store);
    await store.getState().changeLayout(layout);
  };
  return (
    <fieldset className="layout-switch" aria-label="Layout of the map" onPointerEnter={() => void readyLayouts(store)}>
      {LAYOUTS.map(({ layout, label, picture: Picture }) => (
        <button
          key={layout}
          type="button"
          className="map-way"
          aria-pressed={layout === current}
          title={layout === 'hex' ? 'Each constituency as a hexagon of equal size' : 'Constituencies in their boundaries'}
          onClick={() => void change(layout)}
        >
          <Picture size={18} strokeWidth={1.75} aria-hidden="true" className="layout-switch__picture" />
          <span className="layout-switch__word">{label}</span>
        </button>
      ))}
      {failed && (
        <p className="layout-switch__failure" role="status">
          The hexagons did not arrive. Press again to retry.
        </p>
      )}
    </fieldset>
  );
}
