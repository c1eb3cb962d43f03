import { type Credit, creditsOf } from '../../dataset/credits.ts';
import type { Election } from '../../election/election.ts';
import { useHustings } from '../StoreContext.ts';

const NONE: readonly Credit[] = [];

/** Whom the page has to credit with an election and its areas: at hand for the usual one, else by the package's table of contents. */
export function useCredits({ id, isNamed }: Pick<Election, 'id' | 'isNamed'>): readonly Credit[] {
  const manifest = useHustings((state) => state.manifest);
  if (!isNamed) return __CREDITS__;
  return manifest === undefined ? NONE : creditsOf(manifest, id);
}
