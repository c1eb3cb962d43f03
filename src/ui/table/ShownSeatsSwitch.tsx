import type { AreaCode } from '../../election/area.ts';
import { useShownSeats } from './useShownSeats.ts';
import './ShownSeatsSwitch.css';

interface ShownSeatsSwitchProps {
  readonly codes: readonly AreaCode[];
  /** The reader asked for the map: on a phone it comes back into sight. */
  readonly onShown: () => void;
}

/** Whether the seats of a list are shown on the map: they become the filter, and the map follows as they change. */
export function ShownSeatsSwitch({ codes, onShown }: ShownSeatsSwitchProps) {
  const { shown, setShown } = useShownSeats(codes);
  return (
    <label className="shown-seats">
      <input
        type="checkbox"
        checked={shown}
        onChange={(event) => {
          setShown(event.target.checked);
          if (event.target.checked) onShown();
        }}
      />
      Show on the map
    </label>
  );
}
