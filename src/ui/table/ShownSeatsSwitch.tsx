import type { ConstituencyCode } from '../../psephology/constituency.ts';
import { useShownSeats } from './useShownSeats.ts';
import './ShownSeatsSwitch.css';

/** Whether the seats of a list are shown on the map: they become the filter, and the map follows as they change. */
export function ShownSeatsSwitch({ codes }: { readonly codes: readonly ConstituencyCode[] }) {
  const { shown, setShown } = useShownSeats(codes);
  return (
    <label className="shown-seats">
      <input type="checkbox" checked={shown} onChange={(event) => setShown(event.target.checked)} />
      Show on the map
    </label>
  );
}
