import { useState } from 'react';
import { selectAreas } from '../../store/selectors.ts';
import type { HustingsState } from '../../store/state.ts';
import { useAnnounced } from '../announcer/Announcer.tsx';
import { LOAD_AGAIN } from '../later/loadAgain.ts';
import { useLongWait } from '../later/useLongWait.ts';
import { useHustings, useHustingsStore } from '../StoreContext.ts';
import './Notice.css';

const WAIT = 'The rest of the map is on its way…';

/** A quiet line where boundaries or hexagons did not arrive and the map keeps what it has; offers to try again. */
export function MissingShapes() {
  const store = useHustingsStore();
  const [asked, setAsked] = useState(false);
  const hexagons = useHustings((state) => state.view.layout === 'hex' && selectAreas(state).hexagons.status === 'loading');
  const wait = useLongWait(asked || hexagons);
  const missing = useHustings(missingInWords);
  const said = asked ? null : missing;
  useAnnounced(wait ? WAIT : said === null ? null : `${said} ${LOAD_AGAIN}`, { atFirst: true });
  const retry = async () => {
    setAsked(true);
    await store.getState().fetchMissingShapes();
    setAsked(false);
  };
  if (said === null && !wait) return null;
  return (
    <div className="missing-shapes">
      {wait && <p>{WAIT}</p>}
      {said !== null && (
        <>
          <p>
            {said} {LOAD_AGAIN}
          </p>
          <button type="button" className="plain-button plain-button--bare" onClick={() => void retry()}>
            Try again
          </button>
        </>
      )}
    </div>
  );
}

function missingInWords(state: HustingsState): string | null {
  const { overviewMissing, hexagons, missingDetail } = selectAreas(state);
  if (overviewMissing) return 'The map is drawn coarsely: its boundaries did not arrive.';
  if (state.view.layout === 'hex' && hexagons.status === 'failed')
    return 'The hexagons did not arrive. The map shows boundaries instead.';
  return missingDetail.length > 0 ? 'Some boundaries are drawn coarsely: their detail did not arrive.' : null;
}
