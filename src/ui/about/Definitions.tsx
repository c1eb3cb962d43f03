import type { Election } from '../../election/election.ts';
import { isOffered } from '../../election/offered.ts';
import { baselineInWords, electionYear, isNotional } from '../../facts/baselineInWords.ts';
import { brexitParty } from '../words/brexitParty.ts';

/** What each figure means. */
export function Definitions({ election }: { readonly election: Election }) {
  const { baseline, parties, source } = election;
  return (
    <>
      <h3>What the figures mean</h3>
      <dl className="about__definitions">
        <dt>Share</dt>
        <dd>A candidate’s or party’s votes as a percentage of all valid votes in the constituency.</dd>
        {baseline !== null && (
          <>
            <dt>Change</dt>
            <dd>
              The share in {electionYear(election)} minus the share in {baseline.short}, in percentage points.{' '}
              {isNotional(election) &&
                `Boundaries changed between the two elections, so the ${baseline.short} figures are notional: an estimate of what the result would have been on the boundaries of ${electionYear(election)}. `}
              Where a party stood only once, no change is given. Independents are different people each time and are not compared.{' '}
              {brexitParty(
                parties.map(({ id }) => id),
                election,
              )}
            </dd>
            <dt>Hold and gain</dt>
            <dd>
              The winning party against the winner of the{' '}
              {isNotional(election) ? `notional ${baseline.short} result` : baselineInWords(election)}. Labour and Co-operative
              candidates count as Labour.
            </dd>
          </>
        )}
        <dt>Majority</dt>
        <dd>The winner’s votes minus those of the candidate in second place.</dd>
        <dt>Swing that would have changed it</dt>
        <dd>Half the majority: each vote that moves from first to second place narrows the gap by two.</dd>
        <dt>Turnout</dt>
        <dd>Valid votes as a percentage of the electorate, as the {source} counts it. Rejected ballot papers are left out.</dd>
        {isOffered('muslim', election) && (
          <>
            <dt>Muslim residents</dt>
            <dd>
              The percentage of all usual residents who answered “Muslim” to the census’s voluntary question on religion, in 2021 in
              England and Wales and 2022 in Scotland. Northern Ireland asked in another way, so it has no comparable figure. These
              are figures for areas: they do not tell how any group of people voted.
            </dd>
          </>
        )}
      </dl>
    </>
  );
}
