import { useId, useState } from 'react';
import { useFrameCoalesced } from '../controls/useFrameCoalesced.ts';
import { swingInPoints } from './swingAnswer.ts';

interface SwingSliderProps {
  /** Tenths of a percentage point. */
  readonly tenths: number;
  readonly most: number;
  /** Called at most once a frame. */
  readonly onChange: (tenths: number) => void;
}

/** Chooses a swing in tenths of a point. */
export function SwingSlider({ tenths, most, onChange }: SwingSliderProps) {
  const id = useId();
  // Where the thumb is until the seats have followed, in the next frame.
  const [draft, setDraft] = useState<number | null>(null);
  const settle = useFrameCoalesced((next: number) => {
    onChange(next);
    setDraft(null);
  });
  const shown = draft ?? tenths;
  return (
    <div className="swing__slider">
      <label htmlFor={id}>Swing</label>
      <input
        id={id}
        type="range"
        min={0}
        max={most}
        step={1}
        value={shown}
        aria-valuetext={swingInPoints(shown)}
        onChange={(event) => {
          const next = Number(event.target.value);
          setDraft(next);
          settle(next);
        }}
      />
      <span>{swingInPoints(shown)}</span>
    </div>
  );
}
