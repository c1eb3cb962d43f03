import { useMemo } from 'react';
import './Histogram.css';

interface HistogramProps {
  readonly counts: readonly number[];
  /** What is chosen of the width, 0 to 1. */
  readonly from: number;
  readonly to: number;
}

/**
 * How many seats there are along a slider, faint, and what is chosen of them in ink. Heights are square roots: most seats are in
 * the first bars of a Muslim share, and the few beyond must still be seen.
 */
export function Histogram({ counts, from, to }: HistogramProps) {
  const bars = useMemo(() => barsPath(counts), [counts]);
  const viewBox = `0 0 ${counts.length} 100`;
  return (
    <span className="histogram" aria-hidden="true">
      <svg viewBox={viewBox} preserveAspectRatio="none" aria-hidden="true">
        <path d={bars} />
      </svg>
      <svg
        className="histogram__chosen"
        viewBox={viewBox}
        preserveAspectRatio="none"
        aria-hidden="true"
        style={{ clipPath: `inset(0 ${(1 - to) * 100}% 0 ${from * 100}%)` }}
      >
        <path d={bars} />
      </svg>
    </span>
  );
}

function barsPath(counts: readonly number[]): string {
  const tallest = Math.sqrt(Math.max(1, ...counts));
  return counts
    .map((count, position) => {
      if (count === 0) return '';
      // A single seat stays visible beside four hundred.
      const height = Math.max(5, (Math.sqrt(count) / tallest) * 100);
      return `M${position + 0.06},100v${-height}h0.88v${height}z`;
    })
    .join('');
}
