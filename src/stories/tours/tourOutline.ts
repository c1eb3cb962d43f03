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
    seats: [null, 'leicester-south'],
  },
} as const satisfies Readonly<Record<string, TourOutline>>;

export type TourId = keyof typeof TOUR_OUTLINES;

export const TOUR_IDS = Object.keys(TOUR_OUTLINES) as readonly TourId[];

/** Whether a story is a tour, a sequence of steps. */
export function isTourId(id: string | null): id is TourId {
  return id !== null && Object.hasOwn(TOUR_OUTLINES, id);
}

/** A tour's outline. */
export function tourOutline(id: TourId): TourOutline {
  return TOUR_OUTLINES[id];
}
