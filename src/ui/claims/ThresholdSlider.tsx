import { useId, useState } from 'react';
import { useFrameCoalesced } from '../controls/useFrameCoalesced.ts';

const LEAST = 1;
const MOST = 50;

interface ThresholdSliderProps {
  /** Per cent. */
  readonly value: number;
  /** The threshold as a clause: "more than 10% of residents are Muslim". */
  readonly inWords: (value: number) => string;
  /** Called at most once a frame. */
  readonly onChange: (value: number) => void;
}

/** Chooses from which share of Muslim residents on a seat counts. */
export function ThresholdSlider({ value, inWords, onChange }: ThresholdSliderProps) {
  const id = useId();
  // Where the thumb is until the figures have followed, in the next frame.
  const [draft, setDraft] = useState<number | null>(null);
  const settle = useFrameCoalesced((next: number) => {
    onChange(next);
    setDraft(null);
  });
  const shown = draft ?? value;
  return (
    <div className="claim__slider">
      <label htmlFor={id}>Threshold</label>
      <input
        id={id}
        type="range"
        min={LEAST}
        max={MOST}
        step={1}
        value={shown}
        aria-valuetext={inWords(shown)}
        onChange={(event) => {
          const next = Number(event.target.value);
          setDraft(next);
          settle(next);
        }}
      />
      <span className="small">{inWords(shown)}</span>
    </div>
  );
}
