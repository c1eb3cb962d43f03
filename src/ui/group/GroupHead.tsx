import type { Election } from '../../election/election.ts';
import { ActiveFilters } from '../filters/ActiveFilters.tsx';
import { SeatCount } from '../filters/SeatCount.tsx';
import { useHustings } from '../StoreContext.ts';
import { NationalSentence } from './NationalSentence.tsx';
import './GroupHead.css';

/** What the panel is about while no seat is selected: the national result, or how many seats match which conditions. */
export function GroupHead({ election }: { readonly election: Election }) {
  const filtered = useHustings((state) => state.view.where.length > 0);
  return (
    <div className="group-head">
      <h2>
        {filtered ? (
          <>
            <SeatCount election={election} /> seats
          </>
        ) : (
          <NationalSentence election={election} />
        )}
      </h2>
      <ActiveFilters election={election} />
    </div>
  );
}
