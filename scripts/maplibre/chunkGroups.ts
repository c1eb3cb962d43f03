import type { Rolldown } from 'vite';
import { isOfMapLibre } from './maplibrePackage.ts';
import { IN_WORKER } from './workersOwn.ts';

/**
 * The files that a page's scripts are gathered in, besides one for each part that is loaded later: what MapLibre's two sides share, and
 * all that the page begins with under a name of its own.
 */
export function chunkGroups(first: string): Rolldown.CodeSplittingGroup[] {
  return [
    { name: 'maplibreShared', test: isOfMapLibre, minShareCount: 2 },
    { name: first, tags: ['$initial'], test: (id) => !isOfMapLibre(id) && !id.endsWith(IN_WORKER) },
  ];
}
