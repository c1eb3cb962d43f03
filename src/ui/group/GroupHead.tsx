import { useMemo } from 'react';
import type { Election } from '../../election/election.ts';
import { groupSummary } from '../../election/groupSummary.ts';
import { formatCount, formatShare } from '../../facts/figures.ts';
import { partyTogether } from '../../facts/partiesInWords.ts';
import { ActiveFilters } from '../filters/ActiveFilters.tsx';
import { SeatCount } from '../filters/SeatCount.tsx';
import { useHustings } from '../StoreContext.ts';
import { capitalised } from '../words/capitalised.ts';
import './GroupHead.css';

/** What the panel is about while no seat is selected: the national result, or how many seats match which conditions. */
export function GroupHead({ election }: { readonly election: Election }) {
  const filtered = useHustings((state) => state.view.where.length > 0);
  return (
    <div className="group-head">
      <h2>
        {filtered ? (
          <>
            <SeatCount election={election} /> seats
          </>
        ) : (
          <NationalSentence election={election} />
        )}
      </h2>
      <ActiveFilters election={election} />
    </div>
  );
}

/** The national result in a sentence. */
function NationalSentence({ election }: { readonly election: Election }) {
  const first = useMemo(() => groupSummary(election.contests).parties[0], [election]);
  if (first === undefined) return <>The result</>;
  const share = first.shareNow === null ? '' : ` with ${formatShare(first.shareNow)} of the vote`;
  return (
    <>
      {capitalised(partyTogether(first.party, election))} won {formatCount(first.seatsNow)} of{' '}
      {formatCount(election.contests.length)} seats{share}
    </>
  );
}
