import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../../../src/editorial/claims/compare.ts';
import { about } from '../../../../src/editorial/claims/rules/about.ts';
import { exactly } from '../../../../src/editorial/claims/rules/exactly.ts';
import { fewerThan } from '../../../../src/editorial/claims/rules/fewerThan.ts';
import { justOver } from '../../../../src/editorial/claims/rules/justOver.ts';
import { moreThan } from '../../../../src/editorial/claims/rules/moreThan.ts';
import { nearly } from '../../../../src/editorial/claims/rules/nearly.ts';
import { precisionOf, rounded } from '../../../../src/editorial/claims/rules/rounded.ts';
import { roundedTo } from '../../../../src/editorial/claims/rules/roundedTo.ts';
import { whileCounting } from '../../../../src/editorial/claims/rules/whileCounting.ts';
import { overallVerdict } from '../../../../src/editorial/claims/verdict.ts';

describe('exactly', () => {
  it('wants the last digit of a count', () => {
    expect(exactly(979, 979, 'votes')).toBe('borne-out');
    expect(exactly(979, 980, 'votes')).toBe('not-borne-out');
    expect(exactly(4, 5, 'seats')).toBe('not-borne-out');
  });

  it('wants the one decimal of a share', () => {
    expect(exactly(33.4, 33.35, 'per cent')).toBe('borne-out');
    expect(exactly(33.4, 33.4499, 'per cent')).toBe('borne-out');
    expect(exactly(33.4, 33.45, 'per cent')).toBe('not-borne-out');
    expect(exactly(33.4, 33.3499, 'per cent')).toBe('not-borne-out');
    expect(exactly(-11.7, -11.713, 'points')).toBe('borne-out');
  });
});

describe('rounded', () => {
  it('knows how precise a stated figure is', () => {
    expect([32_000, 1_500, 979, 11, 40, 37.1, -11, 0].map(precisionOf)).toEqual([1_000, 100, 1, 1, 10, 0.1, 1, 1]);
  });

  it('accepts the nearest number of the stated precision', () => {
    expect(rounded(7_000, 6_500, 'votes')).toBe('after-rounding');
    expect(rounded(7_000, 7_000, 'votes')).toBe('borne-out');
    expect(rounded(7_000, 6_499, 'votes')).toBe('not-borne-out');
    expect(rounded(12, 11.5, 'points')).toBe('after-rounding');
    expect(rounded(12, 11.499, 'points')).toBe('not-borne-out');
    expect(rounded(12, 12.5, 'points')).toBe('not-borne-out');
  });

  it('accepts whole thousands of votes with their other digits left off, and nothing else so', () => {
    expect(rounded(32_000, 32_999, 'votes')).toBe('after-rounding');
    expect(rounded(32_000, 33_000, 'votes')).toBe('not-borne-out');
    expect(rounded(1_500, 1_599, 'votes')).toBe('not-borne-out');
    expect(rounded(11, 11.7, 'per cent')).toBe('not-borne-out');
  });

  it('rounds halves away from zero, as people do', () => {
    expect([roundedTo(37.15, 1), roundedTo(-26.65, 1), roundedTo(1.005, 2), roundedTo(2.5, 0)]).toEqual([37.2, -26.7, 1.01, 3]);
  });
});

describe('the rules of bounds', () => {
  it('more than: not the figure itself', () => {
    expect([6_999, 7_000, 7_001].map((votes) => moreThan(7_000, votes))).toEqual(['not-borne-out', 'not-borne-out', 'borne-out']);
  });

  it('fewer than: not the figure itself', () => {
    expect([6_999, 7_000, 7_001].map((votes) => fewerThan(7_000, votes))).toEqual(['borne-out', 'not-borne-out', 'not-borne-out']);
  });

  it('nearly: a twentieth below, not the figure itself', () => {
    expect([6_649, 6_650, 6_999, 7_000].map((votes) => nearly(7_000, votes))).toEqual([
      'not-borne-out',
      'borne-out',
      'borne-out',
      'not-borne-out',
    ]);
  });

  it('just over: a twentieth above, not the figure itself', () => {
    expect([1_500, 1_501, 1_575, 1_576].map((votes) => justOver(1_500, votes))).toEqual([
      'not-borne-out',
      'borne-out',
      'borne-out',
      'not-borne-out',
    ]);
  });

  it('about: a twentieth on either side', () => {
    expect([949, 950, 1_000, 1_050, 1_051].map((votes) => about(1_000, votes))).toEqual([
      'not-borne-out',
      'borne-out',
      'borne-out',
      'borne-out',
      'not-borne-out',
    ]);
  });
});

describe('falls', () => {
  it('are compared by their size', () => {
    expect(compare('more than', -11, -11.7, 'points')).toBe('borne-out');
    expect(compare('fewer than', -11, -11.7, 'points')).toBe('not-borne-out');
    expect(compare('nearly', -12, -11.7, 'points')).toBe('borne-out');
    expect(compare('just over', -11, -11.5, 'points')).toBe('borne-out');
    expect(compare('rounded', -12, -11.7, 'points')).toBe('after-rounding');
    expect(compare('about', -11, 11, 'points')).toBe('not-borne-out');
  });
});

describe('while counting', () => {
  it('leaves what agrees as it is', () => {
    expect(whileCounting('after-rounding', 12, 11.7, 'points')).toBe('after-rounding');
  });

  it('forgives a count that grew, not one that shrank', () => {
    expect(whileCounting('not-borne-out', 4, 5, 'seats')).toBe('overtaken');
    expect(whileCounting('not-borne-out', 6, 5, 'seats')).toBe('not-borne-out');
    expect(whileCounting('not-borne-out', -11, -11.7, 'points')).toBe('overtaken');
  });
});

describe('all comparisons', () => {
  it('never hold "more than" and "fewer than" at once, and "just over" only where "more than" holds', () => {
    fc.assert(
      fc.property(fc.integer({ min: -90_000, max: 90_000 }), fc.integer({ min: -90_000, max: 90_000 }), (stated, computed) => {
        const holds = (how: 'more than' | 'fewer than' | 'just over' | 'nearly') =>
          compare(how, stated, computed, 'votes') === 'borne-out';
        expect(holds('more than') && holds('fewer than')).toBe(false);
        if (holds('just over')) expect(holds('more than')).toBe(true);
        if (holds('nearly')) expect(holds('fewer than')).toBe(true);
      }),
    );
  });
});

describe('the verdict on a whole claim', () => {
  it('is the gravest, and "cannot be checked" only where nothing can be', () => {
    expect(overallVerdict(['borne-out', 'unchecked'])).toBe('borne-out');
    expect(overallVerdict(['borne-out', 'after-rounding', 'unchecked'])).toBe('after-rounding');
    expect(overallVerdict(['overtaken', 'after-rounding'])).toBe('overtaken');
    expect(overallVerdict(['overtaken', 'not-borne-out', 'borne-out'])).toBe('not-borne-out');
    expect(overallVerdict(['unchecked'])).toBe('unchecked');
    expect(overallVerdict([])).toBe('unchecked');
  });
});
