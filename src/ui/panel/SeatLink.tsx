import { type MouseEvent, useMemo } from 'react';
import type { Contest } from '../../election/contest.ts';
import type { Election } from '../../election/election.ts';
import { formatQuery } from '../../view/query.ts';
import { useLinkedView } from '../LinkedView.tsx';
import { useHustingsStore } from '../StoreContext.ts';

interface SeatLinkProps {
  readonly constituency: Contest;
  readonly election: Election;
  readonly onLeave: () => void;
}

/** A seat's name as a link to the same view with that seat open; followed on the page itself without loading it again. */
export function SeatLink({ constituency, election, onLeave }: SeatLinkProps) {
  const store = useHustingsStore();
  const view = useLinkedView();
  const address = useMemo(
    () => formatQuery({ ...view, seat: constituency.code, at: null }, election),
    [view, constituency, election],
  );
  function follow(event: MouseEvent) {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    onLeave();
    store.getState().goToSeat(constituency.index);
  }
  return (
    <a href={address} translate="no" onClick={follow}>
      {constituency.name}
    </a>
  );
}
