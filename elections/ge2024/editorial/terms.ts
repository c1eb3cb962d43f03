import type { Term } from '../../../src/editorial/editorials.ts';
import { allSeats } from '../../../src/editorial/tours/groupFigures.ts';
import { passage } from '../../../src/editorial/tours/passage.ts';

/** The words of elections that the tours explain. */
export const TERMS = {
  constituency: {
    word: 'constituency',
    meaning: passage`also called a seat: one of the ${allSeats} areas that each elect one Member of Parliament (MP). Whoever has the most votes there wins it.`,
  },
  independent: {
    word: 'independent',
    meaning: passage`a candidate who stands for no party.`,
  },
  majority: {
    word: 'majority',
    meaning: passage`by how many votes the winner was ahead of the candidate in second place.`,
  },
  share: {
    word: 'share',
    meaning: passage`the part of all valid votes in a constituency.`,
  },
  notional: {
    word: '2019 notional result',
    meaning: passage`the result of 2019 as it would have been within the boundaries of 2024, which were new. Every comparison here is with it.`,
  },
  workers: {
    word: 'Workers Party',
    meaning: passage`the Workers Party of Britain, led by George Galloway.`,
  },
  byElection: {
    word: 'by-election',
    meaning: passage`a vote in one constituency alone, when its seat falls vacant between general elections.`,
  },
  points: {
    word: 'points',
    meaning: passage`percentage points, the difference between two percentages.`,
  },
} satisfies Readonly<Record<string, Term>>;
