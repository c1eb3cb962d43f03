import { House, type LucideIcon, Minus, Plus, ScanSearch } from 'lucide-react';
import { useStore } from 'zustand';
import type { HustingsStore } from '../../store/hustingsStore.ts';
import { selectSelected } from '../../store/selectors.ts';

interface MapButtonsProps {
  readonly store: HustingsStore;
  readonly zoomBy: (levels: number) => void;
}

/** Zoom, the whole country, and the selected seat, for those who do not pinch or turn a wheel. */
export function MapButtons({ store, zoomBy }: MapButtonsProps) {
  const selected = useStore(store, selectSelected);
  const { flyTo } = store.getState();
  return (
    <fieldset className="map-buttons" aria-label="Map view">
      <MapButton label="Zoom in" icon={Plus} onClick={() => zoomBy(1)} />
      <MapButton label="Zoom out" icon={Minus} onClick={() => zoomBy(-1)} />
      <MapButton label="Show the whole country" icon={House} onClick={() => flyTo({ to: 'country' })} />
      {selected !== null && (
        <MapButton label={`Show ${selected.name}`} icon={ScanSearch} onClick={() => flyTo({ to: 'seat', index: selected.index })} />
      )}
    </fieldset>
  );
}

interface MapButtonProps {
  /** What it does, in words: its accessible name and its title. */
  readonly label: string;
  readonly icon: LucideIcon;
  readonly onClick: () => void;
}

/** A button over the map. */
function MapButton({ label, icon: Icon, onClick }: MapButtonProps) {
  return (
    <button type="button" className="map-button" aria-label={label} title={label} onClick={onClick}>
      <Icon size={18} strokeWidth={1.75} aria-hidden="true" />
    </button>
  );
}
