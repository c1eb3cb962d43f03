import type { Election } from '../../election/election.ts';
import { isOffered } from '../../election/offered.ts';
import { useHustings } from '../StoreContext.ts';
import { FilterSection } from './FilterSection.tsx';
import { PartyFigureFilter } from './PartyFigureFilter.tsx';

/** Conditions on parties' shares and changes, with how many there are. */
export function PartyFigureSection({ election }: { readonly election: Election }) {
  const chosen = useHustings((state) => state.view.where.filter(({ kind }) => kind === 'partyFigure').length);
  return (
    <FilterSection
      title={isOffered('change', election) ? 'A party’s share or change' : 'A party’s share'}
      chosen={chosen === 0 ? 'any' : `${chosen} chosen`}
    >
      <PartyFigureFilter election={election} />
    </FilterSection>
  );
}
