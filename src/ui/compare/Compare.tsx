import { useDeferredValue, useMemo, useState } from 'react';
import type { Election } from '../../election/election.ts';
import { formatCount } from '../../facts/figures.ts';
import { selectElection, selectMatching } from '../../store/selectors.ts';
import { RadioGroup } from '../controls/RadioGroup.tsx';
import { describeConditions } from '../filters/conditionsInWords.ts';
import { useHustings } from '../StoreContext.ts';
import type { WorkbenchPanelProps } from '../workbench/workbenchTab.ts';
import { CompareNotes } from './CompareNotes.tsx';
import { ComparePinned } from './ComparePinned.tsx';
import { ComparisonTable } from './ComparisonTable.tsx';
import { compareGroups } from './compareGroups.ts';
import './Compare.css';

const KINDS = [
  { value: 'seats', label: 'Pinned seats' },
  { value: 'group', label: 'This group against the rest' },
] as const;

/** Pinned seats side by side, or the group that fulfils the conditions against the rest of the country. */
export function Compare({ onShowMap }: WorkbenchPanelProps) {
  const election = useHustings(selectElection);
  const anyPinned = useHustings((state) => state.view.pins.length > 0);
  const filtered = useHustings((state) => state.view.where.length > 0);
  const [chosen, setChosen] = useState<'seats' | 'group' | null>(null);
  if (election === null) return null;
  const kind = chosen ?? (anyPinned || !filtered ? 'seats' : 'group');
  return (
    <div className="compare">
      <RadioGroup name="Compare" choices={KINDS} value={kind} onChange={setChosen} />
      {kind === 'seats' ? <ComparePinned election={election} onShowMap={onShowMap} /> : <CompareGroup election={election} />}
    </div>
  );
}

/** The seats that fulfil the conditions against all others. */
function CompareGroup({ election }: { readonly election: Election }) {
  const matching = useDeferredValue(useHustings(selectMatching));
  const where = useDeferredValue(useHustings((state) => state.view.where));
  const answered = useHustings((state) => state.view.answered);
  const asked = useHustings((state) => state.view.party);
  const comparison = useMemo(() => {
    if (matching === null) return null;
    const base = answered ? 'answered' : 'residents';
    const inside = election.contests.filter(({ index }) => matching[index] === 1);
    const outside = election.contests.filter(({ index }) => matching[index] !== 1);
    return compareGroups(
      [
        { title: seats(inside.length), note: describeConditions(where, election, base), seats: inside },
        { title: `The other ${seats(outside.length)}`, note: 'the rest of the United Kingdom', seats: outside },
      ],
      election,
      base,
      asked,
    );
  }, [matching, where, election, answered, asked]);
  if (comparison === null)
    return <p className="compare__hint">Choose “Filter seats” to compare a group with the rest of the country.</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="compare__scroll" aria-label="Comparison" tabIndex={0}>
      <ComparisonTable caption="The group against the rest of the country" comparison={comparison} />
      <CompareNotes election={election} />
    </section>
  );
}

function seats(count: number): string {
  return `${formatCount(count)} ${count === 1 ? 'seat' : 'seats'}`;
}
