import type { Contest, Poll } from '../../election/contest.ts';
import type { Election } from '../../election/election.ts';
import { majorityShare } from '../../election/majority.ts';
import { turnoutOf } from '../../election/turnout.ts';
import type { Fraction } from '../../election/units.ts';
import { formatCount, formatShare } from '../../facts/figures.ts';
import { capitalised } from '../words/capitalised.ts';
import { partyInWords } from '../words/partyInWords.ts';
import { swingInWords } from './swingInWords.ts';
import './SeatFigures.css';

interface SeatFiguresProps {
  readonly constituency: Contest;
  readonly election: Election;
}

/** A seat's figures now and in 2019, and how much would have changed its result. */
export function SeatFigures({ constituency, election: { partyById } }: SeatFiguresProps) {
  const { notional } = constituency;
  const winner = ({ winner: id }: Poll) => {
    const party = partyById.get(id);
    return party === undefined ? id : capitalised(partyInWords(party).adjective);
  };
  const swing = swingInWords(constituency);
  return (
    <section className="panel__section">
      <table className="seat-figures">
        <caption>
          <h3>The seat in figures</h3>
        </caption>
        <thead>
          <tr>
            <td />
            <th scope="col" className="number">
              2024
            </th>
            <th scope="col" className="number">
              2019 notional
            </th>
          </tr>
        </thead>
        <tbody>
          <FigureLine name="Won by" now={winner(constituency)} before={winner(notional)} />
          <FigureLine name="Majority" now={formatCount(constituency.majority)} before={formatCount(notional.majority)} />
          <FigureLine
            name="Majority, % of valid votes"
            now={percentage(majorityShare(constituency))}
            before={percentage(majorityShare(notional))}
          />
          <FigureLine name="Turnout" now={percentage(turnoutOf(constituency))} before={percentage(turnoutOf(notional))} />
          <FigureLine name="Electorate" now={formatCount(constituency.electorate)} before={formatCount(notional.electorate)} />
          <FigureLine name="Valid votes" now={formatCount(constituency.validVotes)} before={formatCount(notional.validVotes)} />
          <FigureLine name="Rejected ballot papers" now={formatCount(constituency.rejectedVotes)} before="no figure" />
        </tbody>
      </table>
      {swing !== null && <p className="seat-figures__swing">{swing}</p>}
    </section>
  );
}

function percentage(fraction: Fraction | null): string {
  return fraction === null ? 'no figure' : formatShare(fraction);
}

function FigureLine({ name, now, before }: { readonly name: string; readonly now: string; readonly before: string }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="number">{now}</td>
      <td className="number">{before}</td>
    </tr>
  );
}
