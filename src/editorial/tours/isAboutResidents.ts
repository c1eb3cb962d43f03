import type { TourStep } from './tour.ts';

/** Whether a step sets residents' religion beside votes, so that the note on areas goes with it. */
export function isAboutResidents({ query, text }: Pick<TourStep, 'query' | 'text'>): boolean {
  return /muslim|colour=both/.test(query) || text.some((part) => typeof part === 'string' && part.includes('Muslim'));
}
