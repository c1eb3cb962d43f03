import type { FirstPaintData } from './firstPaintData.ts';

/**
 * Leaves for the page that arrives with the election of the address, before anything is painted. Returns whether there is one to leave for: without
 * network, this page may stand in its place, and says that the election is on its way.
 */
export function leaveForElection({ pages }: FirstPaintData, election: string): boolean {
  const { pathname, search, hash } = location;
  const target = Object.hasOwn(pages, election) && pages[election];
  if (!target || pathname.endsWith(target)) return false;
  // Neither the rest of this page nor its scripts are to be waited for.
  stop();
  location.replace(target + search + hash);
  return true;
}
