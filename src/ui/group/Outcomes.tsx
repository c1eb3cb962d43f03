import type { Election } from '../../election/election.ts';
import { changedHands, type GroupSummary } from '../../election/groupSummary.ts';
import { baselineName } from '../../facts/baselineInWords.ts';
import { formatCount } from '../../facts/figures.ts';
import { PartySwatch } from '../legend/PartySwatch.tsx';
import { SeatLink } from '../panel/SeatLink.tsx';
import './Outcomes.css';

interface OutcomesProps {
  readonly summary: GroupSummary;
  readonly election: Election;
  readonly onLeave: () => void;
}

/** How many seats were held, and which went from whom to whom. */
export function Outcomes({ summary: { holds, gains }, election, onLeave }: OutcomesProps) {
  const name = (party: string) => election.partyById.get(party)?.shortName ?? party;
  return (
    <section className="panel__section">
      <h3>Holds and gains</h3>
      <p>
        {formatCount(holds)} held, {formatCount(changedHands(gains))} changed hands, against the {baselineName(election)}.
      </p>
      <ul className="outcomes">
        {gains.map(({ winner, from, seats: gained }) => (
          <li key={`${winner} ${from}`}>
            <details>
              <summary>
                <PartySwatch party={winner} />
                <span>
                  {name(winner)} from {name(from)}: <strong>{formatCount(gained.length)}</strong>
                </span>
              </summary>
              <ul className="outcomes__seats">
                {gained.map((seat) => (
                  <li key={seat.code}>
                    <SeatLink constituency={seat} election={election} onLeave={onLeave} />
                  </li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
