/** What has to be known of a tour before its text is fetched. */
export interface TourOutline {
  readonly title: string;
  /** For each step, the seat (by the name in its address) that is selected in it; `null` for none. */
  readonly seats: readonly (string | null)[];
}

/** The tours in the order in which they are offered, by their public names in the query string. */
export const TOUR_OUTLINES = {
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
} as const satisfies Readonly<Record<string, TourOutline>>;

export type TourId = keyof typeof TOUR_OUTLINES;

export const TOUR_IDS: readonly TourId[] = Object.keys(TOUR_OUTLINES).filter(isTourId);

/** Whether a story is a tour, a sequence of steps. */
export function isTourId(id: string | null): id is TourId {
  return id !== null && Object.hasOwn(TOUR_OUTLINES, id);
}

/** A tour's outline. */
export function tourOutline(id: TourId): TourOutline {
  return TOUR_OUTLINES[id];
}
