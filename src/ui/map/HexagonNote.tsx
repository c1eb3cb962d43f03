import { selectShownLayout } from '../../store/selectors.ts';
import { useHustings } from '../StoreContext.ts';

/** What a hexagon stands for, where there are any. */
export function HexagonNote() {
  const shown = useHustings(selectShownLayout);
  return shown === 'hex' ? <p className="legend__source">Each hexagon is one constituency, all of equal size.</p> : null;
}
