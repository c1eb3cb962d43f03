import { X } from 'lucide-react';
import type { Election } from '../../election/election.ts';
import type { Heir } from '../../election/formerSeat.ts';
import { formatShare } from '../../facts/figures.ts';
import { selectElection } from '../../store/selectors.ts';
import type { HustingsState } from '../../store/state.ts';
import { AnnouncedPart } from '../announcer/Announcer.tsx';
import { useLongWait } from '../later/useLongWait.ts';
import { useHustings, useHustingsStore } from '../StoreContext.ts';
import { formerSeatInWords } from '../words/formerSeatInWords.ts';
import './Notice.css';

type Asked = NonNullable<HustingsState['namedSeat']>;

/** What became of a former seat that the address named, with the seats of today to be opened; or that it could not be looked up. */
export function NamedSeatNotice() {
  const store = useHustingsStore();
  const election = useHustings(selectElection);
  const asked = useHustings((state) => state.namedSeat);
  const waits = asked?.finding.status === 'loading';
  const long = useLongWait(waits);
  const shown = asked === null || election === null || (waits && !long) ? null : inWords(asked, election);
  if (shown === null || asked === null) return null;
  const { dismissNamedSeat, openNamedSeat, goToSeat } = store.getState();
  return (
    <div className="notice">
      <AnnouncedPart about={asked.finding} className="notice__words">
        <p>{shown.words}</p>
        {shown.heirs.length > 0 && (
          <ul className="notice__seats">
            {shown.heirs.map(({ index, name, share }) => (
              <li key={index}>
                <button
                  type="button"
                  className="plain-button"
                  translate="no"
                  onClick={() => {
                    dismissNamedSeat();
                    goToSeat(index);
                  }}
                >
                  {name}
                </button>{' '}
                <span>{share} of its residents</span>
              </li>
            ))}
          </ul>
        )}
      </AnnouncedPart>
      {asked.finding.status === 'failed' && (
        <button type="button" className="plain-button" onClick={() => void openNamedSeat(asked.named, asked.moves)}>
          Try again
        </button>
      )}
      <button type="button" className="plain-button plain-button--bare" aria-label="Dismiss" onClick={dismissNamedSeat}>
        <X aria-hidden size={20} />
      </button>
    </div>
  );
}

function inWords({ named, finding }: Asked, election: Election) {
  const shortly = named.slice(0, 60);
  if (finding.status === 'failed')
    return {
      words: `“${shortly}” is no seat of today, and former names could not be looked up: ${finding.error.reason}.`,
      heirs: [],
    };
  if (finding.status !== 'ready') return { words: `Looking up “${shortly}”…`, heirs: [] };
  if (finding.value.kind !== 'former') return null;
  const { former, opens } = finding.value;
  const nameOf = ({ index }: Heir) => election.contests[index]?.name ?? '';
  const others = former.heirs.filter(({ index }) => index !== opens?.index);
  const fate = formerSeatInWords(former, election);
  const now = opens === null ? 'now in' : `${formatShare(opens.share)} of its residents are now in ${nameOf(opens)}`;
  const end = others.length === 0 ? '.' : opens === null ? ':' : ', shown here, the others in:';
  return {
    words: `${fate}; ${now}${end}`,
    heirs: others.map((heir) => ({ index: heir.index, name: nameOf(heir), share: formatShare(heir.share) })),
  };
}
