import { useMemo } from 'react';
import type { SeatFigure } from '../../election/condition.ts';
import type { Election } from '../../election/election.ts';
import { useHustings, useHustingsStore } from '../StoreContext.ts';
import { boundsInWords } from './boundsInWords.ts';
import { conditionValue } from './conditionValue.ts';
import { figureBounds } from './figureBounds.ts';
import { figureDomain } from './figureDomain.ts';
import { histogram } from './histogram.ts';
import { RangeSlider } from './RangeSlider.tsx';
import { withFigureBounds } from './withFigureBounds.ts';

const BARS = 40;

interface FigureFilterProps {
  readonly figure: SeatFigure;
  readonly label: string;
  readonly election: Election;
}

/** Chooses seats by the range of a figure. */
export function FigureFilter({ figure, label, election }: FigureFilterProps) {
  const store = useHustingsStore();
  const where = useHustings((state) => state.view.where);
  const answered = useHustings((state) => state.view.answered);
  const { domain, counts } = useMemo(() => {
    const { values, domain } = figureDomain(election.contests, figure, answered ? 'answered' : 'residents', election);
    return { domain, counts: histogram(values, domain, BARS) };
  }, [election, figure, answered]);
  return (
    <RangeSlider
      label={label}
      domain={domain}
      bounds={figureBounds(where, figure)}
      counts={counts}
      inWords={(bounds) => boundsInWords(figure, bounds)}
      unit={figure === 'majority' ? 'votes' : '%'}
      endInWords={(value) => conditionValue(figure, value)}
      onChange={(bounds) => {
        const { view, changeView } = store.getState();
        changeView({ where: withFigureBounds(view.where, figure, bounds) });
      }}
    />
  );
}
