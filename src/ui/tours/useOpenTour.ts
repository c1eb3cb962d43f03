import { type RefObject, useRef } from 'react';
import { spokenWords } from '../../announcer/announcer.ts';
import { toursOf } from '../../editorial/editorials.ts';
import { isTour } from '../../editorial/stories.ts';
import type { Tour, TourStep } from '../../editorial/tours/tour.ts';
import { useAnnounced } from '../announcer/Announcer.tsx';
import { readingTitle } from '../reading/reading.ts';
import { useHustings } from '../StoreContext.ts';

/** The tour that is open. */
export interface OpenTour {
  readonly title: string;
  readonly tour: Tour;
  readonly step: TourStep;
  /** From 1. */
  readonly number: number;
}

/** The tour that is open with its step; `null` where none is. */
export function useOpenTour(): OpenTour | null {
  const election = useHustings(({ view }) => view.election);
  const story = useHustings(({ view }) => view.story);
  const number = useHustings(({ view }) => view.step);
  if (!isTour(story)) return null;
  const tour = toursOf(election)?.tours[story];
  const step = tour?.steps[number - 1];
  return tour === undefined || step === undefined ? null : { title: readingTitle(election, story), tour, step, number };
}

/**
 * Announces a step with its place in the tour when it is gone to, and `atFirst` the one that the tour is opened at. Returns the ref
 * of the element that holds its text.
 */
export function useAnnouncedStep(open: OpenTour | null, atFirst: boolean): RefObject<HTMLDivElement | null> {
  const text = useRef<HTMLDivElement>(null);
  const words = () =>
    open === null || text.current === null ? '' : `Step ${open.number} of ${open.tour.steps.length}. ${spokenWords(text.current)}`;
  useAnnounced(words, { atFirst, about: open?.step });
  return text;
}
