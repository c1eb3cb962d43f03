import { type RefObject, useRef } from 'react';
import { spokenWords } from '../../announcer/announcer.ts';
import type { Tour, TourStep } from '../../editorial/tours/tour.ts';
import { isTourId, tourOutline } from '../../editorial/tours/tourOutline.ts';
import { tourOf } from '../../editorial/tours/tours.ts';
import { useAnnounced } from '../announcer/Announcer.tsx';
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
  const story = useHustings(({ view }) => view.story);
  const number = useHustings(({ view }) => view.step);
  if (!isTourId(story)) return null;
  const tour = tourOf(story);
  const step = tour.steps[number - 1];
  return step === undefined ? null : { title: tourOutline(story).title, tour, step, number };
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
