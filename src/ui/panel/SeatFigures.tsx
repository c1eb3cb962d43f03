import type { Contest } from '../../election/contest.ts';
import type { Election } from '../../election/election.ts';
import { majorityShare, type Poll, swingToChange, turnoutOf, winnerOf } from '../../election/poll.ts';
import { baselineLabel, electionYear } from '../../facts/baselineInWords.ts';
import { formatCount, formatShare, NO_FIGURE } from '../../facts/figures.ts';
import { inDigits } from '../../facts/inDigits.ts';
import { capitalised } from '../words/capitalised.ts';
import './SeatFigures.css';

const NO_BREAK = '\u00a0';

/** How close a seat was, as a sentence; `null` where nobody voted or the majority is not known. */
export function swingInWords(poll: Poll | null): string | null {
  const swing = swingToChange(poll);
  const majority = poll?.majority ?? null;
  if (swing === null || majority === null) return null;
  const votes = Math.floor(majority / 2) + 1;
  const size = swing * 100;
  // A seat won by 15 votes would otherwise have needed "a swing of 0.0".
  const figure = size < 0.05 ? new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 1 }).format(size) : inDigits(size, 1);
  const unit = figure === '1.0' ? 'point' : 'points';
  return `A swing of ${figure}${NO_BREAK}percentage ${unit} from first to second place would have changed the winner: ${formatCount(votes)}${NO_BREAK}${votes === 1 ? 'vote' : 'votes'} cast for the runner-up instead.`;
}

interface SeatFiguresProps {
  readonly constituency: Contest;
  readonly election: Election;
}

/** A seat's figures now and in the baseline, and how much would have changed its result. */
export function SeatFigures({ constituency, election }: SeatFiguresProps) {
  const { poll, before } = constituency;
  const winner = (of: Poll | null) => {
    const id = winnerOf(of);
    const party = id === null ? undefined : election.partyById.get(id);
    return party === undefined ? (id ?? NO_FIGURE) : capitalised(party.adjective);
  };
  const compared = election.baseline !== null;
  const swing = swingInWords(poll);
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
              {electionYear(election)}
            </th>
            {compared && (
              <th scope="col" className="number">
                {baselineLabel(election)}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          <FigureLine name="Won by" now={winner(poll)} before={compared && winner(before)} />
          <FigureLine
            name="Majority"
            now={formatCount(poll?.majority ?? null)}
            before={compared && formatCount(before?.majority ?? null)}
          />
          <FigureLine
            name="Majority, % of valid votes"
            now={formatShare(majorityShare(poll))}
            before={compared && formatShare(majorityShare(before))}
          />
          <FigureLine name="Turnout" now={formatShare(turnoutOf(poll))} before={compared && formatShare(turnoutOf(before))} />
          <FigureLine
            name="Electorate"
            now={formatCount(poll?.electorate ?? null)}
            before={compared && formatCount(before?.electorate ?? null)}
          />
          <FigureLine
            name="Valid votes"
            now={formatCount(poll?.validVotes ?? null)}
            before={compared && formatCount(before?.validVotes ?? null)}
          />
          <FigureLine
            name="Rejected ballot papers"
            now={formatCount(poll?.rejectedVotes ?? null)}
            before={compared && formatCount(before?.rejectedVotes ?? null)}
          />
        </tbody>
      </table>
      {swing !== null && <p className="seat-figures__swing">{swing}</p>}
    </section>
  );
}

function FigureLine({ name, now, before }: { readonly name: string; readonly now: string; readonly before: string | false }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="number">{now}</td>
      {before !== false && <td className="number">{before}</td>}
    </tr>
  );
}
