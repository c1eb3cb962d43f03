import { describe, expect, it } from 'vitest';
import type { FigureColumn } from '../../../../src/facts/columns.ts';
import { axisTitle, tickText } from '../../../../src/ui/chart/Axes.tsx';
import { leftOutInWords, trendInWords } from '../../../../src/ui/chart/Findings.tsx';
import { seatPoints } from '../../../../src/ui/chart/seatPoints.ts';
import { seatColumns } from '../../../../src/ui/table/seatColumns.ts';
import { election } from '../../../fixtures/election.ts';

function figure(id: string): FigureColumn {
  const column = seatColumns(election, 'residents').find((each) => each.id === id);
  if (column?.kind !== 'figure') throw new Error(`There is no figure ${id}`);
  return column;
}

const muslim = figure('muslim');
const labour = figure('change.lab');

describe('the trend in words', () => {
  it('says which way, how much, and how much of the differences', () => {
    expect(trendInWords({ slope: -0.6149, intercept: 3, rSquared: 0.468, points: 631 }, muslim, labour)).toBe(
      'Where the Muslim share of residents was 10\u00a0points higher, the change in Labour\u2019s share since the 2019 notional result was on average 6.1\u00a0points lower. This straight line accounts for 47% of the differences between the 631 constituencies (R²\u00a00.47).',
    );
  });

  it('counts votes in thousands and says when nothing goes with it', () => {
    expect(trendInWords({ slope: 0.000001, intercept: 3, rSquared: 0.001, points: 5 }, figure('majority'), labour)).toContain(
      'Where the majority was 1,000\u00a0votes higher, the change in Labour\u2019s share since the 2019 notional result was on average the same.',
    );
    expect(trendInWords({ slope: 120, intercept: 3, rSquared: 0.1, points: 5 }, muslim, figure('majority'))).toContain(
      'the majority was on average 1,200\u00a0votes higher',
    );
  });

  it('says when there is no trend to speak of', () => {
    expect(trendInWords(null, muslim, labour)).toBe('There are too few constituencies here for a trend.');
  });
});

describe('what is drawn', () => {
  const { points, leftOut } = seatPoints(election.contests, muslim, labour);

  it('is every seat with both figures', () => {
    expect(points.map(({ seat }) => seat.name)).toEqual(['Leicester South', 'Cardiff East']);
    expect(points[0]?.x).toBeCloseTo(35, 10);
  });

  it('leaves out the others and says how many and why, each once', () => {
    expect(leftOutInWords(leftOut)).toBe(
      'Not drawn: 2 constituencies (Labour change: did not stand) and 1 constituency (Muslim residents: no figure).',
    );
    expect(leftOutInWords([])).toBeNull();
  });
});

describe('the axes', () => {
  it('name the unit, and the year that a change counts from', () => {
    expect(axisTitle(muslim)).toBe('Muslim residents, %');
    expect(axisTitle(labour)).toBe('Labour change since 2019 (notional), points');
  });

  it('have round numbers with true signs', () => {
    expect(tickText(-20, 'points')).toBe('\u221220');
    expect(tickText(20, 'points')).toBe('+20');
    expect(tickText(0, 'points')).toBe('0');
    expect(tickText(12_000, 'votes')).toBe('12,000');
    expect(tickText(2.5, 'per cent')).toBe('2.5');
  });
});
