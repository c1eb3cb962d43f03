import { X } from 'lucide-react';
import type { Contest } from '../../election/contest.ts';
import type { Election } from '../../election/election.ts';
import { majorityShare, winnerOf } from '../../election/poll.ts';
import { formatCount, formatShare } from '../../facts/figures.ts';
import { PartySwatch } from '../legend/PartySwatch.tsx';
import { BackToStory } from '../reading/BackToStory.tsx';
import { useHustingsStore } from '../StoreContext.ts';
import { capitalised } from '../words/capitalised.ts';
import { outcomeInWords } from '../words/outcomeInWords.ts';
import './SeatHead.css';

interface SeatHeadProps {
  readonly constituency: Contest;
  readonly election: Election;
  readonly onClosed: () => void;
}

/** A seat's name, where it is, its result in words and the majority: all that a low sheet shows. */
export function SeatHead({ constituency, election, onClosed }: SeatHeadProps) {
  const store = useHustingsStore();
  const majority = majorityShare(constituency.poll);
  function close() {
    const { view, selectSeat, returnToStory } = store.getState();
    if (view.story === null) selectSeat(null);
    else returnToStory();
    onClosed();
  }
  return (
    <div className="seat-head">
      <div className="seat-head__words">
        <BackToStory onLeave={onClosed} />
        <p className="small">{constituency.regionName}</p>
        <h2 translate="no">{constituency.name}</h2>
        {constituency.welshName !== null && constituency.welshName !== constituency.name && (
          <p className="seat-head__welsh" lang="cy" translate="no">
            {constituency.welshName}
          </p>
        )}
        <p className="seat-head__outcome">
          <PartySwatch party={winnerOf(constituency.poll)} />
          <strong>{capitalised(outcomeInWords(constituency, election))}</strong>
        </p>
        <p>
          Majority <span>{formatCount(constituency.poll?.majority ?? null)}</span>
          {majority !== null && (
            <span className="small">
              {' '}
              <span>{formatShare(majority)}</span> of valid votes
            </span>
          )}
        </p>
      </div>
      <button type="button" className="plain-button plain-button--bare" aria-label={`Close ${constituency.name}`} onClick={close}>
        <X aria-hidden size={20} />
      </button>
    </div>
  );
}
