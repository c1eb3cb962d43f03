import type { Election } from '../../election/election.ts';
import { selectGroup } from '../../store/selectors.ts';
import { useHustings } from '../StoreContext.ts';
import { seatCount } from './seatCount.ts';

/** How many seats match: "28 of 650". A component of its own, so that a moving slider renders the number alone. */
export function SeatCount({ election }: { readonly election: Election }) {
  const group = useHustings(selectGroup);
  return <>{seatCount(group.length, election.contests.length)}</>;
}
