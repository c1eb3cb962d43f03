import { useMemo, useState } from 'react';
import type { Claim, DefinitionSwitch } from '../../editorial/claims/claim.ts';
import type { ChangeKind, ClaimFigure, LostTo } from '../../editorial/claims/claimFigure.ts';
import { AS_REPORTED, type Definitions, redefined, withThreshold } from '../../editorial/claims/definitions.ts';
import type { Results } from '../../editorial/claims/results.ts';
import type { Condition } from '../../facts/condition.ts';
import { RadioGroup } from '../controls/RadioGroup.tsx';
import { CensusBaseSwitch } from '../filters/CensusBaseSwitch.tsx';
import { conditionInWords } from '../filters/conditionsInWords.ts';
import { useHustings, useHustingsStore } from '../StoreContext.ts';
import { DependentFigures } from './DependentFigures.tsx';
import { ThresholdSlider } from './ThresholdSlider.tsx';

const CHANGES = [
  { value: 'average', label: 'Average of the seats’ changes' },
  { value: 'combined', label: 'All their votes together' },
] as const;

const LOSSES = [
  { value: 'independents', label: 'To independents only' },
  { value: 'anyone', label: 'To anyone' },
] as const;

interface ClaimDefinitionsProps {
  readonly claim: Claim;
  readonly switches: readonly DefinitionSwitch[];
  /** The results with the report's own definitions. */
  readonly results: Results;
}

/** The definitions on which a claim's answer depends, to be exchanged, with the figures by the reader's own. */
export function ClaimDefinitions({ claim, switches, results: reported }: ClaimDefinitionsProps) {
  const store = useHustingsStore();
  const answered = useHustings(({ view }) => view.answered);
  const [own, setOwn] = useState<Definitions>(AS_REPORTED);
  const figures = useMemo(() => dependentFigures(claim), [claim]);
  const results: Results = { ...reported, base: answered && switches.includes('base') ? 'answered' : 'residents' };
  const where = claim.show.where ?? [];
  const threshold = thresholdOf(claim);
  const change = figures.find((figure) => figure.of === 'change')?.as ?? 'average';
  const lostTo = figures.find((figure) => figure.of === 'seats lost')?.to ?? 'independents';
  const isOwn = results.base !== reported.base || Object.values(own).some((each) => each !== null);
  const clause = (value: number) =>
    threshold === null ? '' : conditionInWords({ ...threshold, value }, results.election, results.base);

  function moveThreshold(value: number) {
    setOwn((before) => ({ ...before, threshold: value === threshold?.value ? null : value }));
    store.getState().changeView({ where: withThreshold(where, value) });
  }
  function reset() {
    setOwn(AS_REPORTED);
    store.getState().changeView({ answered: false, ...(own.threshold !== null && { where }) });
  }
  return (
    <section className="claim__definitions" aria-label={`${claim.title}: by another definition`}>
      <h4>By another definition</h4>
      {switches.includes('threshold') && threshold !== null && (
        <ThresholdSlider value={own.threshold ?? threshold.value} inWords={clause} onChange={moveThreshold} />
      )}
      {switches.includes('base') && <CensusBaseSwitch />}
      {switches.includes('change') && (
        <RadioGroup
          name="Change"
          choices={CHANGES}
          value={own.change ?? change}
          onChange={(value: ChangeKind) => setOwn({ ...own, change: value === change ? null : value })}
        />
      )}
      {switches.includes('lost to') && (
        <RadioGroup
          name="Seats lost"
          choices={LOSSES}
          value={own.lostTo ?? lostTo}
          onChange={(value: LostTo) => setOwn({ ...own, lostTo: value === lostTo ? null : value })}
        />
      )}
      <p className="claim__whose">
        {isOwn ? 'By your definition' : 'By the report’s own definition'}
        {threshold !== null && `, where ${clause(own.threshold ?? threshold.value)}`}
      </p>
      <DependentFigures
        figures={figures.map((figure) => redefined(figure, own))}
        results={results}
        shareSaid={threshold !== null}
        readOut={isOwn}
      />
      {isOwn && (
        <button type="button" className="text-button" onClick={reset}>
          Back to the report’s definition
        </button>
      )}
    </section>
  );
}

type FigureCondition = Extract<Condition, { readonly kind: 'figure' }>;

/** The figures of a claim that depend on a definition: those over a group of seats, stated or beside the switches. */
function dependentFigures({ parts, related = [] }: Claim): readonly ClaimFigure[] {
  const stated = parts.flatMap((part) => (part.kind === 'figure' ? [part.figure] : []));
  return [...stated, ...related].filter((figure) => 'in' in figure && 'where' in figure.in);
}

/** The Muslim share by which a claim chooses its seats; `null` where it does not. */
function thresholdOf({ show: { where = [] } }: Claim): FigureCondition | null {
  return where.find((each): each is FigureCondition => each.kind === 'figure' && each.figure === 'muslim') ?? null;
}
