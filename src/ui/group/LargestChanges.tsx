import { useMemo } from 'react';
import type { Contest } from '../../election/contest.ts';
import type { Election } from '../../election/election.ts';
import { largestChanges } from '../../election/groupSummary.ts';
import { baselineName } from '../../facts/baselineInWords.ts';
import { formatSignedPoints } from '../../facts/figures.ts';
import { partyTogether } from '../../facts/partiesInWords.ts';
import { possessive } from '../../facts/possessive.ts';
import { useHustings } from '../StoreContext.ts';
import { capitalised } from '../words/capitalised.ts';
import { RankedSeats } from './RankedSeats.tsx';

interface LargestChangesProps {
  readonly group: readonly Contest[];
  readonly election: Election;
  readonly onLeave: () => void;
}

const MOST = 5;

/** The seats with the largest falls and rises in the share of the view's party. */
export function LargestChanges({ group, election, onLeave }: LargestChangesProps) {
  const party = useHustings((state) => state.view.party);
  const falls = useMemo(() => largestChanges(group, party, 'falls', MOST), [group, party]);
  const rises = useMemo(() => largestChanges(group, party, 'rises', MOST), [group, party]);
  if (election.partyById.get(party)?.kind === 'independents' || falls.length + rises.length === 0) return null;
  const whose = capitalised(possessive(partyTogether(party, election)));
  const note = `Percentage points, against the ${baselineName(election)}.`;
  const entries = (changes: typeof falls) => changes.map(({ seat, points }) => ({ seat, figure: formatSignedPoints(points) }));
  return (
    <>
      {falls.length > 0 && (
        <RankedSeats title={`${whose} largest falls`} note={note} entries={entries(falls)} election={election} onLeave={onLeave} />
      )}
      {rises.length > 0 && (
        <RankedSeats title={`${whose} largest rises`} note={note} entries={entries(rises)} election={election} onLeave={onLeave} />
      )}
    </>
  );
}
