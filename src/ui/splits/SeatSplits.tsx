import type { Candidacy } from '../../election/candidacy.ts';
import type { Contest } from '../../election/contest.ts';
import { seatSplits } from '../../election/splits/seatSplits.ts';
import { formatCount } from '../../facts/figures.ts';
import { PartySwatch } from '../legend/PartySwatch.tsx';
import { nameOfCandidate } from '../words/nameOfCandidate.ts';

const MOST_PAIRS = 8;

interface SeatSplitsProps {
  readonly seat: Contest;
  /** The seat's candidates, most votes first. */
  readonly standing: readonly Candidacy[];
}

/** Which candidates of one seat had more votes than its majority, alone or in pairs. */
export function SeatSplits({ seat, standing }: SeatSplitsProps) {
  const splits = seatSplits(standing);
  if (splits === null) return null;
  const { winner, runnerUp, majority, alone, pairs, behind, votesBehind } = splits;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="splits__seat" tabIndex={0} aria-label={`${seat.name}: votes behind the first two`}>
      <h3 translate="no">{seat.name}</h3>
      <p>
        {nameOfCandidate(winner)} beat {nameOfCandidate(runnerUp)} by {formatCount(majority)}.
      </p>
      <h4>More votes than that, alone</h4>
      {alone.length === 0 ? (
        <p className="small">No other candidate.</p>
      ) : (
        <ul>
          {alone.map((each) => (
            <li key={nameOfCandidate(each)}>
              <PartySwatch party={each.party} named /> <span translate="no">{nameOfCandidate(each)}</span>{' '}
              <strong>{formatCount(each.votes)}</strong>
            </li>
          ))}
        </ul>
      )}
      <h4>Only two together</h4>
      {pairs.length === 0 ? (
        <p className="small">No pair of the others.</p>
      ) : (
        <ul>
          {pairs.slice(0, MOST_PAIRS).map(([first, second]) => (
            <li key={`${nameOfCandidate(first)} ${nameOfCandidate(second)}`}>
              {nameOfCandidate(first)} and {nameOfCandidate(second)} <strong>{formatCount(first.votes + second.votes)}</strong>
            </li>
          ))}
        </ul>
      )}
      {pairs.length > MOST_PAIRS && <p className="small">and {formatCount(pairs.length - MOST_PAIRS)} more pairs</p>}
      {behind.length > 0 && (
        <p className="small">
          All {formatCount(behind.length)} behind the first two together: {formatCount(votesBehind)}
        </p>
      )}
    </section>
  );
}
