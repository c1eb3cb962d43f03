import type { Election } from '../../election/election.ts';
import { isOffered } from '../../election/offered.ts';
import { baselineInWords, baselineYear } from '../../facts/baselineInWords.ts';
import { CENSUSES_IN_FULL, sourcesInSentences } from '../words/sourcesInWords.ts';

/** What the group's figures are computed from. */
export function HowComputed({ election }: { readonly election: Election }) {
  const compared = election.baseline !== null;
  return (
    <details className="how-computed">
      <summary>How this is computed</summary>
      <dl>
        <dt>Combined share</dt>
        <dd>All of a party’s votes in these seats ÷ all valid votes there, also where it did not stand.</dd>
        {compared && (
          <>
            <dt>Average change</dt>
            <dd>
              The seats’ own changes added up ÷ their number. Small and large seats count the same; seats without a change are left
              out.
            </dd>
          </>
        )}
        <dt>Turnout</dt>
        <dd>All valid votes ÷ all registered electors.</dd>
        {compared && (
          <>
            <dt>Holds and gains</dt>
            <dd>The winner now against the winner of the {baselineInWords(election)}. Labour and Co-operative count as Labour.</dd>
          </>
        )}
        <dt>Independents</dt>
        <dd>Added together.{compared && ` No change is given: those of ${baselineYear(election)} were other people.`}</dd>
      </dl>
      <p className="small">
        Declared {sourcesInSentences(election)}
        {isOffered('muslim', election) && ` Muslim share: ${CENSUSES_IN_FULL}; no comparable figure for Northern Ireland.`}
      </p>
    </details>
  );
}
