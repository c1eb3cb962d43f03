import { useMemo } from 'react';
import { formatCount } from '../../measures/figures.ts';
import type { Election } from '../../psephology/election.ts';
import { PartySwatch } from '../legend/PartySwatch.tsx';
import { closestSeats } from './closestSeats.ts';
import { SeatLink } from './SeatLink.tsx';
import './ClosestSeats.css';

interface ClosestSeatsProps {
  readonly election: Election;
  readonly onLeave: () => void;
}

/** The ten seats that were won by the fewest votes. */
export function ClosestSeats({ election, onLeave }: ClosestSeatsProps) {
  const seats = useMemo(() => closestSeats(election.constituencies, 10), [election]);
  return (
    <section className="panel__section">
      <h3>The ten closest seats</h3>
      <p className="small">With the winner’s majority in votes.</p>
      <ol className="closest">
        {seats.map((constituency) => (
          <li key={constituency.code}>
            <PartySwatch party={constituency.winner} named />
            <SeatLink constituency={constituency} election={election} onLeave={onLeave} />
            <span className="closest__majority">{formatCount(constituency.majority)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
