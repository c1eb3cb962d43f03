import { memo, useDeferredValue, useMemo } from 'react';
import type { Condition } from '../../election/condition.ts';
import type { Contest } from '../../election/contest.ts';
import type { Election } from '../../election/election.ts';
import { groupSummary } from '../../election/groupSummary.ts';
import { isOffered } from '../../election/offered.ts';
import { baselineYear } from '../../facts/baselineInWords.ts';
import { selectGroup } from '../../store/selectors.ts';
import { AreasNotPeople } from '../notices/AreasNotPeople.tsx';
import { useHustings } from '../StoreContext.ts';
import { AverageChanges } from './AverageChanges.tsx';
import { ClosestResults } from './ClosestResults.tsx';
import { chosenByMuslimShare } from './chosenByMuslimShare.ts';
import { GroupQuotation } from './GroupQuotation.tsx';
import { HowComputed } from './HowComputed.tsx';
import { LargestChanges } from './LargestChanges.tsx';
import { Outcomes } from './Outcomes.tsx';
import { PartyTable } from './PartyTable.tsx';
import { SeatsBars } from './SeatsBars.tsx';
import { TurnoutLine } from './TurnoutLine.tsx';
import './GroupSummary.css';

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
      {chosenByMuslimShare(conditions) && isOffered('muslim', election) && <AreasNotPeople />}
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
