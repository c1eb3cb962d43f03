import { useMemo } from 'react';
import type { Election } from '../../election/election.ts';
import { groupSummary } from '../../election/groupSummary.ts';
import { formatCount, formatShare } from '../../facts/figures.ts';
import { capitalised } from '../words/capitalised.ts';
import { partyTogether } from '../words/partyTogether.ts';

/** The national result in a sentence. */
export function NationalSentence({ election }: { readonly election: Election }) {
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
