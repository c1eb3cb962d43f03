import { memo, useDeferredValue, useMemo } from 'react';
import { sharedColumns } from '../../election/areaColumn.ts';
import type { Contest } from '../../election/contest.ts';
import type { Election } from '../../election/election.ts';
import { closestSeats, groupSummary } from '../../election/groupSummary.ts';
import { baselineInWords, baselineYear } from '../../facts/baselineInWords.ts';
import { type Condition, isAboutResidents } from '../../facts/condition.ts';
import { formatCount } from '../../facts/figures.ts';
import { lackingInWords, sourcesInFull } from '../../facts/residents.ts';
import { selectGroup } from '../../store/selectors.ts';
import { AreasNotPeople } from '../notices/AreasNotPeople.tsx';
import { useHustings } from '../StoreContext.ts';
import { jointCandidates } from '../words/partyNotes.ts';
import { sourcesInSentences } from '../words/sourcesInWords.ts';
import { AverageChanges } from './AverageChanges.tsx';
import { GroupQuotation } from './GroupQuotation.tsx';
import { LargestChanges } from './LargestChanges.tsx';
import { Outcomes } from './Outcomes.tsx';
import { PartyTable } from './PartyTable.tsx';
import { RankedSeats } from './RankedSeats.tsx';
import { SeatsBars } from './SeatsBars.tsx';
import { TurnoutLine } from './TurnoutLine.tsx';
import './GroupSummary.css';

interface ClosestResultsProps {
  readonly group: readonly Contest[];
  readonly election: Election;
  readonly onLeave: () => void;
}

const MOST = 5;

/** The seats that were won by the fewest votes. */
function ClosestResults({ group, election, onLeave }: ClosestResultsProps) {
  const seats = useMemo(() => closestSeats(group, MOST), [group]);
  return (
    <RankedSeats
      title="Closest results"
      note="The winner’s majority in votes."
      entries={seats.map((seat) => ({ seat, figure: formatCount(seat.poll?.majority ?? null) }))}
      election={election}
      onLeave={onLeave}
    />
  );
}

interface GroupSummaryProps {
  readonly election: Election;
  /** Called before the summary gives way to a seat that was chosen in it. */
  readonly onLeave: () => void;
}

/** What happened over the seats that fulfil the conditions, over all of them where there are none. */
export function GroupSummary({ election, onLeave }: GroupSummaryProps) {
  // A slider's thumb and the map come first: the figures follow as soon as there is time, several times a second.
  const group = useDeferredValue(useHustings(selectGroup));
  const conditions = useDeferredValue(useHustings((state) => state.view.where));
  return <SteadyFigures group={group} conditions={conditions} election={election} onLeave={onLeave} />;
}

interface GroupFiguresProps extends GroupSummaryProps {
  readonly group: readonly Contest[];
  readonly conditions: readonly Condition[];
}

function GroupFigures({ group, conditions, election, onLeave }: GroupFiguresProps) {
  const summary = useMemo(() => groupSummary(group), [group]);
  if (summary.seats === 0) return <p>No seat fulfils all the conditions. Take one away to see seats again.</p>;
  return (
    <>
      {isAboutResidents(election, conditions) && <AreasNotPeople />}
      <section className="panel__section">
        <h3>Seats and votes{election.baseline !== null && `, now and in ${baselineYear(election)}`}</h3>
        <SeatsBars summary={summary} election={election} />
        <PartyTable summary={summary} election={election} />
        <TurnoutLine summary={summary} election={election} />
      </section>
      <GroupQuotation summary={summary} conditions={conditions} election={election} />
      {election.baseline !== null && <Outcomes summary={summary} election={election} onLeave={onLeave} />}
      <AverageChanges summary={summary} election={election} />
      <LargestChanges group={group} election={election} onLeave={onLeave} />
      <ClosestResults group={group} election={election} onLeave={onLeave} />
      <HowComputed election={election} />
    </>
  );
}

/** Left alone by the renders that come before the deferred one. */
const SteadyFigures = memo(GroupFigures);

/** What the group's figures are computed from. */
function HowComputed({ election }: { readonly election: Election }) {
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
            <dd>
              The winner now against the winner of the {baselineInWords(election)}. {jointCandidates(election, '')}
            </dd>
          </>
        )}
        <dt>Independents</dt>
        <dd>Added together.{compared && ` No change is given: those of ${baselineYear(election)} were other people.`}</dd>
      </dl>
      <p className="small">
        Declared {sourcesInSentences(election)}
        {sharedColumns(election).map(({ share }) => ` ${share.label}: ${sourcesInFull(share)}${lackingInWords(share)}.`)}
      </p>
    </details>
  );
}
