import { X } from 'lucide-react';
import { formatShare } from '../../measures/figures.ts';
import type { Election } from '../../psephology/election.ts';
import type { FormerSeat, Heir } from '../../psephology/formerSeat.ts';
import { slugOf } from '../../psephology/seatNamed.ts';
import type { SeatFinding } from '../../store/seatFinding.ts';
import { selectElection } from '../../store/selectors.ts';
import { AnnouncedPart } from '../announcer/Announcer.tsx';
import { useLongWait } from '../later/useLongWait.ts';
import { useHustings, useHustingsStore } from '../StoreContext.ts';
import './Notice.css';

/** What became of a former seat that the address named, with the seats of today to be opened; or that it could not be looked up. */
export function NamedSeatNotice() {
  const store = useHustingsStore();
  const election = useHustings(selectElection);
  const asked = useHustings((state) => state.namedSeat);
  const waits = asked?.finding.status === 'loading';
  const long = useLongWait(waits);
  if (asked === null || election === null || (waits && !long)) return null;
  const { named, moves, finding } = asked;
  const { dismissNamedSeat, openNamedSeat } = store.getState();
  return (
    <div className="notice">
      <AnnouncedPart about={finding} className="notice__words">
        {finding.status === 'loading' && <p>Looking up “{named.slice(0, 60)}”…</p>}
        {finding.status === 'failed' && (
          <p>
            “{named.slice(0, 60)}” is no seat of today, and former names could not be looked up: {finding.error.reason}.
          </p>
        )}
        {finding.status === 'ready' && <FormerSeatWords finding={finding.value} election={election} />}
      </AnnouncedPart>
      {finding.status === 'failed' && (
        <button type="button" className="plain-button" onClick={() => void openNamedSeat(named, moves)}>
          Try again
        </button>
      )}
      <button type="button" className="plain-button plain-button--bare" aria-label="Dismiss" onClick={dismissNamedSeat}>
        <X aria-hidden size={20} />
      </button>
    </div>
  );
}

function FormerSeatWords({ finding, election }: { readonly finding: SeatFinding; readonly election: Election }) {
  const store = useHustingsStore();
  if (finding.kind !== 'former') return null;
  const { former, opens } = finding;
  const nameOf = ({ index }: Heir) => election.constituencies[index]?.name;
  const others = former.heirs.filter(({ index }) => index !== opens?.index);
  const fate = formerSeatInWords(former, election);
  return (
    <>
      <p>
        {opens === null ? `${fate}; now in` : `${fate}; ${formatShare(opens.share)} of its residents are now in ${nameOf(opens)}`}
        {others.length === 0 ? '.' : opens === null ? ':' : ', shown here, the others in:'}
      </p>
      {others.length > 0 && (
        <ul className="notice__seats">
          {others.map((heir) => (
            <li key={heir.index}>
              <button
                type="button"
                className="plain-button"
                onClick={() => {
                  store.getState().dismissNamedSeat();
                  store.getState().goToSeat(heir.index);
                }}
              >
                {nameOf(heir)}
              </button>{' '}
              {formatShare(heir.share)} of its residents
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** What became of a former seat: "Batley and Spen was abolished in 2024". */
export function formerSeatInWords({ name, code }: FormerSeat, { bySlug }: Election): string {
  return bySlug.has(slugOf(name)) ? `${name} (${code}) had other boundaries until 2024` : `${name} was abolished in 2024`;
}
