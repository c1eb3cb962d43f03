import type { Election } from '../election/election.ts';
import { formatQuery } from './query.ts';
import type { View } from './view.ts';

/**
 * The query string of a view as it is passed on, with "?" in front or "": our own parameters only. What others added to the page's
 * address, such as where its reader came from, is in no link, file, citation or snippet.
 */
export function givenQuery(view: View, election: Election): string {
  return formatQuery({ ...view, foreign: [] }, election);
}

/** The address of a view as it is passed on. */
export function givenAddress(view: View, election: Election, { origin, pathname }: Pick<Location, 'origin' | 'pathname'>): string {
  return `${origin}${pathname}${givenQuery(view, election)}`;
}
