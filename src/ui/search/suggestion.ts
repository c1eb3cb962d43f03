import type { SeatMatch } from './matchSeats.ts';

/** Something that the search offers. Later kinds (candidates, MPs, regions, postcodes) join here and lead to a seat or a place. */
export type Suggestion = { readonly kind: 'seat'; readonly id: string; readonly match: SeatMatch };
