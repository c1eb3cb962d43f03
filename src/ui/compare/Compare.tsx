import { useState } from 'react';
import { selectElection } from '../../store/selectors.ts';
import { RadioGroup } from '../controls/RadioGroup.tsx';
import { useHustings } from '../StoreContext.ts';
import type { WorkbenchPanelProps } from '../workbench/workbenchTab.ts';
import { CompareGroup } from './CompareGroup.tsx';
import { ComparePinned } from './ComparePinned.tsx';
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
