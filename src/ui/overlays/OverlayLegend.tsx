import { formatCount } from '../../facts/figures.ts';
import { overlaySeats, selectElection } from '../../store/selectors.ts';
import { Pause } from '../announcer/Announcer.tsx';
import { useHustings } from '../StoreContext.ts';
import { OverlaySymbol } from './OverlaySymbol.tsx';
import { overlayWords } from './overlayWords.ts';
import './OverlayLegend.css';

interface OverlayLegendProps {
  /** Whether borders and names, which explain themselves, are left out. */
  readonly marksOnly?: boolean;
}

/** What is drawn over the colours, with how many seats are marked; nothing where there is nothing. */
export function OverlayLegend({ marksOnly = false }: OverlayLegendProps) {
  const election = useHustings(selectElection);
  const overlays = useHustings((state) => state.view.overlays);
  if (election === null) return null;
  const entries = overlays
    .map((overlay) => ({ overlay, seats: overlaySeats(election, overlay)?.length ?? null }))
    .filter(({ seats }) => seats !== null || !marksOnly);
  if (entries.length === 0) return null;
  return (
    <ul className="overlay-legend" aria-label="Marks on the map">
      {entries.map(({ overlay, seats }) => (
        <li key={overlay.id}>
          <OverlaySymbol id={overlay.id} />
          <span>{overlayWords(overlay, election)}</span>
          {seats !== null && (
            <>
              <Pause />
              <span className="overlay-legend__seats">
                {formatCount(seats)}
                <span className="visually-hidden"> {seats === 1 ? 'seat' : 'seats'}</span>
              </span>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
