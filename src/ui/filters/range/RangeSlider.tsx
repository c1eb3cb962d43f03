import { useMemo, useState } from 'react';
import { useFrameCoalesced } from '../../controls/useFrameCoalesced.ts';
import type { Bounds, Domain } from './figureRange.ts';
import { RangeEnds } from './RangeEnds.tsx';
import './Histogram.css';
import './RangeSlider.css';

interface RangeSliderProps {
  /** What is chosen a range of: "Muslim share". */
  readonly label: string;
  readonly domain: Domain;
  readonly bounds: Bounds;
  /** How many seats there are in equal parts of the domain. */
  readonly counts: readonly number[];
  /** The range in words, "25% or more". */
  readonly inWords: (bounds: Bounds) => string;
  /** What stands behind the boxes for the ends: "%", "votes". */
  readonly unit: string;
  /** A value under the end of the track, "40%". */
  readonly endInWords: (value: number) => string;
  /** Called at most once a frame. */
  readonly onChange: (bounds: Bounds) => void;
}

/**
 * Two thumbs over the distribution of what they choose from, and a box for each. A thumb at its end of the track leaves that side
 * open. What a range says has its room from the start: nothing moves under a pointer that drags a thumb.
 */
export function RangeSlider({ label, domain, bounds, counts, inWords, unit, endInWords, onChange }: RangeSliderProps) {
  // Where the thumbs are until the view has followed, in the next frame: without it they would spring back at each event.
  const [draft, setDraft] = useState<Bounds | null>(null);
  const settle = useFrameCoalesced((next: Bounds) => {
    onChange(next);
    setDraft(null);
  });
  const shown = draft ?? bounds;
  const span = domain.most - domain.least;
  const at = (value: number) => Math.min(domain.most, Math.max(domain.least, value));
  const least = at(shown.least ?? domain.least);
  const most = at(shown.most ?? domain.most);
  const from = (least - domain.least) / span;
  const to = (most - domain.least) / span;
  function move(next: Bounds) {
    setDraft(next);
    settle(next);
  }
  const range = { min: domain.least, max: domain.most, step: domain.step };
  return (
    <fieldset className="range-slider" aria-label={label}>
      <p className="range-slider__label">{label}</p>
      <div className="range-slider__field">
        <div className="range-slider__bars">
          <Histogram counts={counts} from={from} to={to} />
        </div>
        <div className="range-slider__track">
          <span
            className="range-slider__chosen"
            style={{ insetInlineStart: `${from * 100}%`, insetInlineEnd: `${(1 - to) * 100}%` }}
          />
        </div>
        <input
          type="range"
          {...range}
          aria-label={`${label}, at least`}
          aria-valuetext={shown.least === null ? 'any' : inWords({ least, most: null })}
          value={least}
          // Where both thumbs stand at the upper end, only the lower one can still be moved.
          style={{ zIndex: from > 0.5 ? 1 : 0 }}
          onChange={(event) => {
            const value = Math.min(Number(event.target.value), most);
            move({ least: value <= domain.least ? null : value, most: shown.most });
          }}
        />
        <input
          type="range"
          {...range}
          aria-label={`${label}, at most`}
          aria-valuetext={shown.most === null ? 'any' : inWords({ least: null, most })}
          value={most}
          onChange={(event) => {
            const value = Math.max(Number(event.target.value), least);
            move({ least: shown.least, most: value >= domain.most ? null : value });
          }}
        />
      </div>
      <RangeEnds label={label} domain={domain} bounds={shown} unit={unit} inWords={endInWords} onChange={onChange} />
    </fieldset>
  );
}

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
function Histogram({ counts, from, to }: HistogramProps) {
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
