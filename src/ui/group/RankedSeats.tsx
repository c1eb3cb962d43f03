import type { Contest } from '../../election/contest.ts';
import type { Election } from '../../election/election.ts';
import { winnerOf } from '../../election/poll.ts';
import { Pause } from '../announcer/Announcer.tsx';
import { PartySwatch } from '../legend/PartySwatch.tsx';
import { SeatLink } from '../panel/SeatLink.tsx';
import './RankedSeats.css';

interface RankedSeatsProps {
  readonly title: string;
  /** What the figures are. */
  readonly note: string;
  readonly entries: readonly { readonly seat: Contest; readonly figure: string }[];
  readonly election: Election;
  readonly onLeave: () => void;
}

/** Seats in order with the figure that orders them, each a link to its record; the swatch is the winner's. */
export function RankedSeats({ title, note, entries, election, onLeave }: RankedSeatsProps) {
  return (
    <section className="panel__section">
      <h3>{title}</h3>
      <p className="small">{note}</p>
      <ol className="ranked-seats">
        {entries.map(({ seat, figure }) => (
          <li key={seat.code}>
            <PartySwatch party={winnerOf(seat.poll)} named />
            <SeatLink constituency={seat} election={election} onLeave={onLeave} />
            <Pause />
            <span className="ranked-seats__figure">{figure}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
