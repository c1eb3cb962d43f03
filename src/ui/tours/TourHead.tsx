import { useRef, useState } from 'react';
import type { ReadingProps } from '../reading/reading.ts';
import { useHustingsStore } from '../StoreContext.ts';
import { StepText } from './StepText.tsx';
import { StepWays } from './StepWays.tsx';
import './TourHead.css';
import { swipe } from './swipe.ts';
import { useArrowKeys } from './useArrowKeys.ts';
import { useFetchAhead } from './useFetchAhead.ts';
import { useAnnouncedStep, useOpenTour } from './useOpenTour.ts';
import { useShowStep } from './useShowStep.ts';

/** The step of the tour that is open, and the ways to the others: buttons, arrow keys and swipes. */
export function TourHead({ election, onLeave }: ReadingProps) {
  const store = useHustingsStore();
  const element = useRef<HTMLDivElement>(null);
  const touched = useRef<readonly [x: number, y: number] | null>(null);
  const open = useOpenTour();
  const steps = open?.tour.steps ?? [];
  const number = open?.number ?? 1;
  useShowStep(open?.step ?? null, election);
  useFetchAhead(steps[number] ?? null, election);
  function go(by: -1 | 1) {
    if (steps[number - 1 + by] !== undefined) store.getState().goToStep(number + by);
  }
  useArrowKeys(element, go);
  // Opened by the reader, whose focus is on its title, it is read out; opened by an address, it waits to be read.
  const [opened] = useState(() => document.activeElement !== document.body);
  const text = useAnnouncedStep(open, opened);
  if (open === null) return null;
  return (
    <div
      ref={element}
      className="tour-head"
      onPointerDown={({ pointerType, clientX, clientY }) => {
        touched.current = pointerType === 'touch' ? [clientX, clientY] : null;
      }}
      onPointerUp={({ clientX, clientY }) => {
        const by = touched.current === null ? null : swipe(touched.current, [clientX, clientY]);
        touched.current = null;
        if (by !== null) go(by);
      }}
    >
      {/* Another element each step, so that a text that scrolls begins at its top. */}
      <div key={number} ref={text} className="tour-head__step">
        <StepText step={open.step} election={election} onLeave={onLeave} openTab={store.getState().askForTab} />
      </div>
      <StepWays open={open} election={election} whole />
    </div>
  );
}
