import type { Election } from '../../election/election.ts';
import { baselineInWords } from '../../facts/baselineInWords.ts';

/** What the group's figures are computed from. */
export function HowComputed({ election }: { readonly election: Election }) {
  return (
    <details className="how-computed">
      <summary>How this is computed</summary>
      <dl>
        <dt>Combined share</dt>
        <dd>All of a party’s votes in these seats ÷ all valid votes there, also where it did not stand.</dd>
        <dt>Average change</dt>
        <dd>
          The seats’ own changes added up ÷ their number. Small and large seats count the same; seats without a change are left out.
        </dd>
        <dt>Turnout</dt>
        <dd>All valid votes ÷ all registered electors.</dd>
        <dt>Holds and gains</dt>
        <dd>The winner now against the winner of the {baselineInWords(election)}. Labour and Co-operative count as Labour.</dd>
        <dt>Independents</dt>
        <dd>Added together. No change is given: those of 2019 were other people.</dd>
      </dl>
      <p className="small">
        Declared results: House of Commons Library. 2019 notional results: Rallings and Thrasher. Muslim share: Census 2021, Office
        for National Statistics; Census 2022, National Records of Scotland; no comparable figure for Northern Ireland.
      </p>
    </details>
  );
}
