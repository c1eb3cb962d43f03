import { useMemo } from 'react';
import { sharedColumns } from '../../election/areaColumn.ts';
import type { Election } from '../../election/election.ts';
import { amountInUnit } from '../../facts/amounts.ts';
import { type FactDef, unitOf } from '../../facts/fact.ts';
import { formatCount } from '../../facts/figures.ts';
import { unitInHeading } from '../../facts/figureText.ts';
import { possessive } from '../../facts/possessive.ts';
import { useHustings, useHustingsStore } from '../StoreContext.ts';
import { CensusBaseSwitch } from './CensusBaseSwitch.tsx';
import { boundsInWords, figureBounds, figureDomain, histogram, withFigureBounds } from './range/figureRange.ts';
import { RangeSlider } from './range/RangeSlider.tsx';

const BARS = 40;

interface FigureFilterProps {
  readonly fact: FactDef;
  readonly election: Election;
}

/** Chooses seats by the range of a figure. */
export function FigureFilter({ fact, election }: FigureFilterProps) {
  const slider = <FigureSlider fact={fact} election={election} />;
  if (fact.about !== 'residents') return slider;
  return (
    <div>
      {slider}
      {fact.usesBase === true && <CensusBaseSwitch />}
      <LackingNote fact={fact} election={election} />
    </div>
  );
}

function FigureSlider({ fact, election }: FigureFilterProps) {
  const store = useHustingsStore();
  const where = useHustings((state) => state.view.where);
  const answered = useHustings((state) => state.view.answered);
  const { domain, counts } = useMemo(() => {
    const { values, domain } = figureDomain(election.contests, fact, answered ? 'answered' : 'residents');
    return { domain, counts: histogram(values, domain, BARS) };
  }, [election, fact, answered]);
  const unit = unitOf(fact);
  return (
    <RangeSlider
      label={fact.compared?.slider ?? fact.id}
      domain={domain}
      bounds={figureBounds(where, fact.id)}
      counts={counts}
      inWords={(bounds) => boundsInWords(unit, bounds)}
      unit={unitInHeading(unit)}
      endInWords={(value) => amountInUnit(value, unit)}
      onChange={(bounds) => {
        const { view, changeView } = store.getState();
        changeView({ where: withFigureBounds(view.where, fact.id, bounds) });
      }}
    />
  );
}

/** Says which seats a range leaves out because they have no figure; before there is a range, so that it moves nothing. */
function LackingNote({ fact, election }: FigureFilterProps) {
  const column = sharedColumns(election).find(({ id }) => id === fact.id);
  const without = useMemo(
    () => election.contests.filter(({ counts }) => (counts[fact.id] ?? null) === null).length,
    [election, fact],
  );
  const where = column?.share.lacking?.where;
  if (without === 0 || where === undefined) return null;
  return (
    <p className="small">
      {possessive(where)} {formatCount(without)} {without === 1 ? 'seat has' : 'seats have'} no comparable figure: a range leaves{' '}
      {without === 1 ? 'it' : 'them'} out.
    </p>
  );
}
