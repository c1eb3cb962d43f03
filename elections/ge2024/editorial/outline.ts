import type { EditorialOutline } from '../../../src/editorial/editorials.ts';
import { NAMED_CHALLENGERS } from './namedChallengers.ts';

/** The tours of the general election of 2024 in the order in which they are offered, and whom reports named. */
export const OUTLINE: EditorialOutline = {
  tours: {
    'five-independents': {
      title: 'Five independents who beat Labour',
      seats: [null, 'leicester-south', 'dewsbury-and-batley', 'blackburn', 'birmingham-perry-barr', 'islington-north', null],
    },
    'near-misses': {
      title: 'The near misses',
      seats: [null, 'ilford-north', 'birmingham-yardley', 'bradford-west', 'bethnal-green-and-stepney', null],
    },
    'quarter-muslim': { title: 'Where a quarter of residents are Muslim', seats: [null, null, null, null, null] },
    'vote-splits': { title: 'When votes are split', seats: [null, 'leicester-east', 'chingford-and-woodford-green', null] },
    rochdale: { title: 'Rochdale, twice in a year', seats: ['rochdale', 'rochdale', 'rochdale', null] },
    'leaders-seats': { title: 'The leaders’ own seats', seats: [null, 'holborn-and-st-pancras', 'ilford-north', 'tottenham'] },
    landslide: { title: 'A landslide on a third of the vote', seats: [null, null, null, null, null, 'bristol-central'] },
  },
  challengers: NAMED_CHALLENGERS,
};
