import './Notice.css';
import { type ReactNode, useState } from 'react';
import { selectAreas, selectPackage } from '../../store/selectors.ts';
import type { HustingsState } from '../../store/state.ts';
import { useAnnounced } from '../announcer/Announcer.tsx';
import { LaterPart } from '../later/LaterPart.tsx';
import { laterCode } from '../later/laterCode.ts';
import { LOAD_AGAIN } from '../later/loadAgain.ts';
import { useLongWait } from '../later/useLongWait.ts';
import { useHustings, useHustingsStore } from '../StoreContext.ts';
import { RESULTS_ON_THEIR_WAY } from './sayResultsComing.ts';

const WAIT = 'The rest of the map is on its way…';

/** A quiet line where boundaries, hexagons or names did not arrive and the map keeps what it has; offers to try again. */
function MissingShapes() {
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
  const { overviewMissing, hexagons, missingDetail, orientation } = selectAreas(state);
  if (overviewMissing) return 'The map is drawn coarsely: its boundaries did not arrive.';
  if (state.view.layout === 'hex' && hexagons.status === 'failed')
    return 'The hexagons did not arrive. The map shows boundaries instead.';
  if (missingDetail.length > 0) return 'Some boundaries are drawn coarsely: their detail did not arrive.';
  return orientation.status === 'failed' ? 'The map names no cities and towns: the list of them did not arrive.' : null;
}

export const ADDRESS_NOTICES = laterCode(
  'What is said of this address',
  async () => (await import('./AddressNotices.tsx')).AddressNotices,
);

function OfTheAddress() {
  const store = useHustingsStore();
  const said = useHustings(
    ({ awaited, leftOut, namedSeat, queryFaults }) =>
      namedSeat !== null || queryFaults.length + leftOut.length > 0 || (awaited !== null && awaited.error !== null),
  );
  const dismiss = () => store.setState({ namedSeat: null, queryFaults: [], leftOut: [], awaited: null });
  return said ? <LaterPart code={ADDRESS_NOTICES} props={{}} onClose={dismiss} /> : null;
}

/** What the reader has to know about what is not there, over the map's upper edge. */
export function Notices({ children }: { readonly children?: ReactNode }) {
  return (
    <div className="notices">
      <ResultsOnTheirWay />
      <DataFailure />
      <OfTheAddress />
      <MissingShapes />
      {children}
    </div>
  );
}

/** Says on a slow line that the results are coming, where no page arrived with a map of them. */
function ResultsOnTheirWay() {
  const long = useLongWait(
    useHustings((state) => selectPackage(state).election.status === 'loading' || state.awaited?.error === null),
  );
  useAnnounced(long ? RESULTS_ON_THEIR_WAY : null);
  return <p className={long ? 'on-their-way' : 'visually-hidden'}>{long && RESULTS_ON_THEIR_WAY}</p>;
}

/** Says that the results or the boundaries did not arrive, why, and offers to try again. */
function DataFailure() {
  const store = useHustingsStore();
  const election = useHustings((state) => selectPackage(state).election);
  const atlas = useHustings((state) => selectAreas(state).atlas);
  const failed = election.status === 'failed' ? election : atlas.status === 'failed' ? atlas : null;
  if (failed === null) return null;
  const what =
    election.status === 'failed'
      ? 'The results could not be loaded.'
      : 'The boundaries could not be loaded, so there is no map to show. Every result can still be found by name.';
  return (
    <div className="notice notice--failure" role="alert">
      <div className="notice__words">
        <p>
          <strong>{what}</strong>
        </p>
        <p className="small">{failed.error.message}</p>
      </div>
      <button type="button" className="plain-button" onClick={() => void store.getState().loadElection()}>
        Try again
      </button>
    </div>
  );
}
