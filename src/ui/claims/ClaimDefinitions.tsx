import { useMemo, useState } from 'react';
import type { Condition } from '../../psephology/condition.ts';
import type { Claim, DefinitionSwitch } from '../../stories/claims/claim.ts';
import type { ChangeKind, ClaimFigure, LostTo } from '../../stories/claims/claimFigure.ts';
import { computeFigure } from '../../stories/claims/computeFigure.ts';
import { AS_REPORTED, type Definitions, redefined, withThreshold } from '../../stories/claims/definitions.ts';
import type { Results } from '../../stories/claims/results.ts';
import { RadioGroup } from '../controls/RadioGroup.tsx';
import { CensusBaseSwitch } from '../filters/CensusBaseSwitch.tsx';
import { conditionInWords } from '../filters/conditionInWords.ts';
import { useSettled } from '../filters/useSettled.ts';
import { useHustings, useHustingsStore } from '../StoreContext.ts';
import { capitalised } from '../words/capitalised.ts';
import { figureInUnit } from './figureInUnit.ts';
import { figureLabel } from './figureLabel.ts';
import { ThresholdSlider } from './ThresholdSlider.tsx';
import { withoutMuslimShare } from './withoutMuslimShare.ts';

const CHANGES = [
  { value: 'average', label: 'Average of the seats’ changes' },
  { value: 'combined', label: 'All their votes together' },
] as const;

const LOSSES = [
  { value: 'independents', label: 'To independents only' },
  { value: 'anyone', label: 'To anyone' },
] as const;

/** Milliseconds without a change before figures are read out. */
const QUIET = 700;

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
  const figures = useMemo(() => figuresOf(claim), [claim]);
  const results: Results = { ...reported, base: answered && switches.includes('base') ? 'answered' : 'residents' };
  const threshold = muslimCondition(claim.show.where ?? []);
  const change = figures.find((figure) => figure.of === 'change')?.as ?? 'average';
  const lostTo = figures.find((figure) => figure.of === 'seats lost')?.to ?? 'independents';
  const isOwn = results.base !== reported.base || Object.values(own).some((each) => each !== null);
  const inWords = (value: number) =>
    threshold === null ? '' : conditionInWords({ ...threshold, value }, results.election, results.base);
  const lines = figures.map((figure) => {
    const by = redefined(figure, own);
    const computed = computeFigure(by, results);
    return {
      key: JSON.stringify(figure),
      label: capitalised(figureLabel(threshold === null ? by : withoutMuslimShare(by), results)),
      text: computed.kind === 'value' ? figureInUnit(computed.value, computed.unit) : 'no figure',
    };
  });
  const clause = threshold === null ? null : inWords(own.threshold ?? threshold.value);
  const settled = useSettled(lines.map(({ label, text }) => `${label}: ${text}`).join('. '), QUIET);

  function moveThreshold(value: number) {
    setOwn((before) => ({ ...before, threshold: value }));
    store.getState().changeView({ where: withThreshold(claim.show.where ?? [], value) });
  }
  function reset() {
    setOwn(AS_REPORTED);
    const { view, changeView } = store.getState();
    if (own.threshold !== null) changeView({ answered: false, where: claim.show.where ?? [] });
    else if (view.answered) changeView({ answered: false });
  }
  return (
    <section className="claim__definitions" aria-label={`${claim.title}: by another definition`}>
      <h4>By another definition</h4>
      {switches.includes('threshold') && threshold !== null && (
        <ThresholdSlider value={own.threshold ?? threshold.value} inWords={inWords} onChange={moveThreshold} />
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
        {clause !== null && `, where ${clause}`}
      </p>
      <dl className="claim__own">
        {lines.map(({ key, label, text }) => (
          <div key={key}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p role="status" className="visually-hidden">
        {isOwn && settled}
      </p>
      {isOwn && (
        <button type="button" className="text-button" onClick={reset}>
          Back to the report’s definition
        </button>
      )}
    </section>
  );
}

/** Every figure of a claim that depends on a definition. */
function figuresOf({ parts, related = [] }: Claim): readonly ClaimFigure[] {
  const stated = parts.flatMap((part) => (part.kind === 'figure' ? [part.figure] : []));
  return [...stated, ...related].filter((figure) => 'in' in figure && 'where' in figure.in);
}

type FigureCondition = Extract<Condition, { readonly kind: 'figure' }>;

function muslimCondition(where: readonly Condition[]): FigureCondition | null {
  return where.find((each): each is FigureCondition => each.kind === 'figure' && each.figure === 'muslim') ?? null;
}
