import { NATION_NAMES, REGIONS } from '../../psephology/region.ts';
import { useHustings } from '../StoreContext.ts';
import { type Choice, ChoiceFilter } from './ChoiceFilter.tsx';
import { chosenInWords } from './chosenInWords.ts';
import { FilterSection } from './FilterSection.tsx';

const NATIONS: readonly Choice[] = Object.entries(NATION_NAMES).map(([value, label]) => ({ value, label }));
const ENGLISH_REGIONS: readonly Choice[] = REGIONS.filter(({ nation }) => nation === 'E').map(({ code, name }) => ({
  value: code,
  label: name,
}));

/** Chooses seats by where they are. */
export function PlaceFilters() {
  const where = useHustings((state) => state.view.where);
  return (
    <>
      <FilterSection title="Nation" chosen={chosenInWords(where, 'nation', NATIONS)}>
        <ChoiceFilter fact="nation" label="Nation" choices={NATIONS} />
      </FilterSection>
      <FilterSection title="Region of England" chosen={chosenInWords(where, 'region', ENGLISH_REGIONS)}>
        <ChoiceFilter fact="region" label="Region of England" choices={ENGLISH_REGIONS} />
      </FilterSection>
    </>
  );
}
