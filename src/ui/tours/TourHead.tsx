import { type RefObject, useEffect, useRef, useState } from 'react';
import type { TourStep } from '../../editorial/tours/tour.ts';
import type { Election } from '../../election/election.ts';
import { selectAtlas, selectPackage } from '../../store/selectors.ts';
import { mayFetchAhead } from '../map/mayFetchAhead.ts';
import type { ReadingProps } from '../reading/reading.ts';
import { useHustingsStore } from '../StoreContext.ts';
import { StepText } from './StepText.tsx';
import { StepWays } from './StepWays.tsx';
import { stepFlight, stepView } from './stepShown.ts';
import { useAnnouncedStep, useOpenTour } from './useOpenTour.ts';
import { useShowStep } from './useShowStep.ts';
import './TourHead.css';

/** So long a step is read before the next is prepared: the flight to this one is over by then. */
const READING_MILLISECONDS = 1500;
/** Over more seats than this the map stays too far away for their detail. */
const MOST_SEATS = 4;

/** Fetches what the next step will show while this one is read: its hexagons or its seats' boundaries, and the candidates. */
function useFetchAhead(next: TourStep | null, election: Election): void {
  const store = useHustingsStore();
  useEffect(() => {
    if (next === null || !mayFetchAhead(navigator)) return;
    const fetchAhead = () => {
      const { loadCandidacies, loadHexagons, sharpen } = store.getState();
      if (selectPackage(store.getState()).candidacies.status === 'idle') void loadCandidacies();
      if (stepView(next, election).layout === 'hex') return void loadHexagons();
      const flight = stepFlight(next, election);
      const seats = flight.to === 'seat' ? [flight.index] : flight.to === 'seats' ? flight.indices : [];
      if (seats.length > MOST_SEATS) return;
      for (const index of seats) {
        const bounds = selectAtlas(store.getState())?.bounds[index];
        if (bounds !== undefined) void sharpen(bounds);
      }
    };
    const wait = setTimeout(fetchAhead, READING_MILLISECONDS);
    return () => clearTimeout(wait);
  }, [store, next, election]);
}

const WAYS: ReadonlyMap<string, -1 | 1> = new Map([
  ['ArrowLeft', -1],
  ['ArrowRight', 1],
]);

/** Steps on and back with the arrow keys while the focus is in the panel around an element. */
function useArrowKeys(element: RefObject<HTMLElement | null>, go: (by: -1 | 1) => void): void {
  useEffect(() => {
    const panel = element.current?.closest('aside') ?? element.current;
    const onKeyDown = (event: KeyboardEvent) => {
      const by = WAYS.get(event.key);
      const modified = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
      // Whoever writes or slides needs the keys there.
      const taken = event.defaultPrevented || (event.target instanceof Element && event.target.matches('input, select, textarea'));
      if (by === undefined || modified || taken) return;
      event.preventDefault();
      go(by);
    };
    panel?.addEventListener('keydown', onKeyDown);
    return () => panel?.removeEventListener('keydown', onKeyDown);
  }, [element, go]);
}

const LEAST_PIXELS = 48;

/** Where a finger's way across a page leads: to the next page (1) from right to left, back (−1) the other way; `null` for no swipe. */
function swipe([fromX, fromY]: readonly [number, number], [toX, toY]: readonly [number, number]): -1 | 1 | null {
  const across = toX - fromX;
  if (Math.abs(across) < LEAST_PIXELS || Math.abs(across) < 2 * Math.abs(toY - fromY)) return null;
  return across < 0 ? 1 : -1;
}

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
