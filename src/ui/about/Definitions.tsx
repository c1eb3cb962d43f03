/** What each figure means. */
export function Definitions() {
  return (
    <>
      <h3>What the figures mean</h3>
      <dl className="about__definitions">
        <dt>Share</dt>
        <dd>A candidate’s or party’s votes as a percentage of all valid votes in the constituency.</dd>
        <dt>Change</dt>
        <dd>
          The share in 2024 minus the share in 2019, in percentage points. Boundaries changed between the two elections, so the 2019
          figures are notional: an estimate of what the result would have been on the boundaries of 2024. Where a party stood only
          once, no change is given. Independents are different people each time and are not compared. Reform UK is compared with the
          Brexit Party of 2019.
        </dd>
        <dt>Hold and gain</dt>
        <dd>
          The winning party against the winner of the notional 2019 result. Labour and Co-operative candidates count as Labour.
        </dd>
        <dt>Majority</dt>
        <dd>The winner’s votes minus those of the candidate in second place.</dd>
        <dt>Swing that would have changed it</dt>
        <dd>Half the majority: each vote that moves from first to second place narrows the gap by two.</dd>
        <dt>Turnout</dt>
        <dd>
          Valid votes as a percentage of the electorate, as the House of Commons Library counts it. Rejected ballot papers are left
          out.
        </dd>
        <dt>Muslim residents</dt>
        <dd>
          The percentage of all usual residents who answered “Muslim” to the census’s voluntary question on religion, in 2021 in
          England and Wales and 2022 in Scotland. Northern Ireland asked in another way, so it has no comparable figure. These are
          figures for areas: they do not tell how any group of people voted.
        </dd>
      </dl>
    </>
  );
}
