import { useMemo } from 'react';
import type { Contest } from '../../election/contest.ts';
import type { Election } from '../../election/election.ts';
import { closestSeats } from '../../election/groupSummary.ts';
import { formatCount } from '../../facts/figures.ts';
import { RankedSeats } from './RankedSeats.tsx';

interface ClosestResultsProps {
  readonly group: readonly Contest[];
  readonly election: Election;
  readonly onLeave: () => void;
}

const MOST = 5;

/** The seats that were won by the fewest votes. */
export function ClosestResults({ group, election, onLeave }: ClosestResultsProps) {
  const seats = useMemo(() => closestSeats(group, MOST), [group]);
  return (
    <RankedSeats
      title="Closest results"
      note="The winner’s majority in votes."
      entries={seats.map((seat) => ({ seat, figure: formatCount(seat.poll?.majority ?? null) }))}
      election={election}
      onLeave={onLeave}
    />
  );
}
