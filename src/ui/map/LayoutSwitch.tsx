import { Hexagon, type LucideIcon, Map as MapPicture } from 'lucide-react';
import { useState } from 'react';
import { useStore } from 'zustand';
import { readyLayouts } from '../../map/morph/morphLayouts.ts';
import type { HustingsStore } from '../../store/hustingsStore.ts';
import type { Layout } from '../../view/view.ts';
import { AnnouncedLine } from '../announcer/Announcer.tsx';
import { useLongWait } from '../later/useLongWait.ts';

const LAYOUTS: readonly { readonly layout: Layout; readonly label: string; readonly picture: LucideIcon }[] = [
  { layout: 'map', label: 'Map', picture: MapPicture },
  { layout: 'hex', label: 'Hexagons', picture: Hexagon },
];

/** Seats in their boundaries, or as hexagons of equal size. */
export function LayoutSwitch({ store }: { readonly store: HustingsStore }) {
  const current = useStore(store, ({ view }) => view.layout);
  const [waiting, setWaiting] = useState(false);
  const long = useLongWait(waiting);
  const change = async (layout: Layout) => {
    setWaiting(true);
    await readyLayouts(store);
    await store.getState().changeLayout(layout);
    setWaiting(false);
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
      {long && <AnnouncedLine words="On its way…" className="layout-switch__wait" />}
    </fieldset>
  );
}
