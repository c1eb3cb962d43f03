import type { Tours } from '../../../src/editorial/editorials.ts';
import { fiveIndependents } from './fiveIndependents.ts';
import { landslide } from './landslide.ts';
import { leadersSeats } from './leadersSeats.ts';
import { nearMisses } from './nearMisses.ts';
import { quarterMuslim } from './quarterMuslim.ts';
import { rochdale } from './rochdale.ts';
import { TERMS } from './terms.ts';
import { voteSplits } from './voteSplits.ts';

/** The texts of the tours. */
export const TOURS: Tours = {
  tours: {
    'five-independents': fiveIndependents,
    'near-misses': nearMisses,
    'quarter-muslim': quarterMuslim,
    'vote-splits': voteSplits,
    rochdale,
    'leaders-seats': leadersSeats,
    landslide,
  },
  terms: TERMS,
};
