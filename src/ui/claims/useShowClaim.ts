import { useContext } from 'react';
import type { Claim } from '../../editorial/claims/claim.ts';
import { claimedSeats } from '../../editorial/claims/claimedSeats.ts';
import type { Results } from '../../editorial/claims/results.ts';
import type { Condition } from '../../facts/condition.ts';
import { ShowMapContext } from '../panel/ShowMapContext.ts';
import { useHustingsStore } from '../StoreContext.ts';

/** Shows a claim's seats on the map in the colours that tell of it, and brings the map into sight. */
export function useShowClaim(results: Results): (claim: Claim) => void {
  const store = useHustingsStore();
  const showMap = useContext(ShowMapContext);
  return ({ seats: slugs, show }) => {
    const { election } = results;
    const codes = slugs.flatMap((slug) => election.bySlug.get(slug)?.code ?? []);
    const listed: readonly Condition[] = codes.length === 0 ? [] : [{ kind: 'fact', fact: 'seat', oneOf: codes }];
    const where = show.where ?? listed;
    const { changeView, flyTo } = store.getState();
    changeView({ where, colour: show.colour, ...(show.party !== undefined && { party: show.party }) });
    const [first, ...others] = claimedSeats({ where }, results);
    if (where.length === 0 || first === undefined) flyTo({ to: 'country' });
    else if (others.length === 0) flyTo({ to: 'seat', index: first.index });
    else flyTo({ to: 'seats', indices: [first, ...others].map(({ index }) => index) });
    showMap();
  };
}
