import { describe, expect, it } from 'vitest';
import { measureOf } from '../../../../src/facts/catalogue.ts';
import { figureBounds, figureDomain, histogram, withFigureBounds } from '../../../../src/ui/filters/range/figureRange.ts';
import { formatWhere, parseWhere } from '../../../../src/view/where.ts';
import { smallElection } from '../../../fixtures/smallElection.ts';

function changed(text: string, bounds: { least: number | null; most: number | null }): string {
  return formatWhere(withFigureBounds(parseWhere(text, smallElection) ?? [], 'muslim', bounds));
}

describe('a range chosen by a slider', () => {
  it('reads the tightest ends', () => {
    expect(figureBounds(parseWhere('muslim>10,muslim>=12,muslim<40,majority<9', smallElection) ?? [], 'muslim')).toEqual({
      least: 12,
      most: 40,
    });
  });

  it('replaces an end in its place and leaves the others', () => {
    expect(changed('muslim>10,winner=lab', { least: 25, most: null })).toBe('muslim>=25,winner=lab');
    expect(changed('winner=lab', { least: null, most: 30 })).toBe('winner=lab,muslim<=30');
    expect(changed('muslim>=25,winner=lab', { least: null, most: null })).toBe('winner=lab');
  });

  it('does not turn "more than" into "or more" because the other end moved', () => {
    expect(changed('muslim>10', { least: 10, most: 40 })).toBe('muslim>10,muslim<=40');
  });
});

describe('the distribution behind a slider', () => {
  it('counts each value once, the upper end in the last bar', () => {
    expect(histogram([0, 4.9, 5, 10, 10.1, -1], { least: 0, most: 10, step: 1 }, 2)).toEqual([2, 2]);
  });

  it('leaves seats without a figure out and reaches the next round number', () => {
    const { values, domain } = figureDomain(smallElection.contests, measureOf('muslim', smallElection), 'residents');
    expect(values).toHaveLength(2);
    expect(domain).toEqual({ least: 0, most: 25, step: 1 });
  });
});
