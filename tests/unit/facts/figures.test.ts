import { describe, expect, it } from 'vitest';
import { describePoints, formatCount, formatShare, formatSignedPoints } from '../../../src/facts/figures.ts';

describe('figures as read', () => {
  it('writes counts with thousands and a true minus', () => {
    expect(formatCount(14_739)).toBe('14,739');
    expect(formatCount(-979)).toBe('\u2212979');
  });

  it('writes shares as percentages with one decimal', () => {
    expect(formatShare(0.371)).toBe('37.1%');
    expect(formatShare(0)).toBe('0.0%');
  });

  it('signs points, with none on what rounds to zero', () => {
    expect(formatSignedPoints(-26.62)).toBe('\u221226.6');
    expect(formatSignedPoints(3.35)).toBe('+3.4');
    expect(formatSignedPoints(-0.04)).toBe('0.0');
  });

  it('says points in words', () => {
    expect(describePoints(-26.62)).toBe('down 26.6\u00a0points');
    expect(describePoints(1.04)).toBe('up 1.0\u00a0point');
    expect(describePoints(0.01)).toBe('unchanged');
  });
});
