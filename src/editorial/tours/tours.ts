import { fiveIndependents } from './fiveIndependents.ts';
import { landslide } from './landslide.ts';
import { leadersSeats } from './leadersSeats.ts';
import { nearMisses } from './nearMisses.ts';
import { quarterMuslim } from './quarterMuslim.ts';
import { rochdale } from './rochdale.ts';
import type { Tour } from './tour.ts';
import type { TourId } from './tourOutline.ts';
import { voteSplits } from './voteSplits.ts';

const TOURS: Readonly<Record<TourId, Tour>> = {
  'five-independents': fiveIndependents,
  'near-misses': nearMisses,
  'quarter-muslim': quarterMuslim,
  'vote-splits': voteSplits,
  rochdale,
  'leaders-seats': leadersSeats,
  landslide,
};

/** A tour with its text. */
export function tourOf(id: TourId): Tour {
  return TOURS[id];
}
