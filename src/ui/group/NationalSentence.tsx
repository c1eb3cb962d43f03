import { useMemo } from 'react';
import { formatCount, formatShare } from '../../measures/figures.ts';
import type { Election } from '../../psephology/election.ts';
import { groupSummary } from '../../psephology/groupSummary.ts';
import { capitalised } from '../words/capitalised.ts';
import { partyTogether } from '../words/partyTogether.ts';

/** The national result in a sentence. */
export function NationalSentence({ election }: { readonly election: Election }) {
  const first = useMemo(() => groupSummary(election.constituencies).parties[0], [election]);
  if (first === undefined) return <>The result</>;
  const share = first.shareNow === null ? '' : ` with ${formatShare(first.shareNow)} of the vote`;
  return (
    <>
      {capitalised(partyTogether(first.party, election))} won {formatCount(first.seatsNow)} of{' '}
      {formatCount(election.constituencies.length)} seats{share}
    </>
  );
}
