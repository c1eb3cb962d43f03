import { NATION_NAMES, REGIONS } from '../../election/region.ts';
import type { Choice } from './ChoiceFilter.tsx';
import { FactSection } from './FactSection.tsx';

const NATIONS: readonly Choice[] = Object.entries(NATION_NAMES).map(([value, label]) => ({ value, label }));
const ENGLISH_REGIONS: readonly Choice[] = REGIONS.filter(({ nation }) => nation === 'E').map(({ code, name }) => ({
  value: code,
  label: name,
}));

/** Chooses seats by where they are. */
export function PlaceFilters() {
  return (
    <>
      <FactSection fact="nation" title="Nation" label="Nation" choices={NATIONS} />
      <FactSection fact="region" title="Region of England" label="Region of England" choices={ENGLISH_REGIONS} />
    </>
  );
}
