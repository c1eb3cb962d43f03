import type { LucideIcon } from 'lucide-react';

interface MapButtonProps {
  /** What it does, in words: its accessible name and its title. */
  readonly label: string;
  readonly icon: LucideIcon;
  readonly onClick: () => void;
}

/** A button over the map. */
export function MapButton({ label, icon: Icon, onClick }: MapButtonProps) {
  return (
    <button type="button" className="map-button" aria-label={label} title={label} onClick={onClick}>
      <Icon size={18} strokeWidth={1.75} aria-hidden="true" />
    </button>
  );
}
