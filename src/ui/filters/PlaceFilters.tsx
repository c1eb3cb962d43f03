import { selectElection } from '../../store/selectors.ts';
import { useHustings } from '../StoreContext.ts';
import { FactSection } from './ChoiceFilter.tsx';

/** Chooses seats by where they are, as far as the package names the nations and regions. */
export function PlaceFilters() {
  const election = useHustings(selectElection);
  if (election === null) return null;
  const { nations, regions } = election;
  const divided = nations.flatMap(({ letter, name }) => {
    const own = regions.filter(({ nation }) => nation === letter);
    return own.length > 1 ? [{ title: `Region of ${name}`, own }] : [];
  });
  return (
    <>
      {nations.length > 1 && (
        <FactSection
          fact="nation"
          title="Nation"
          label="Nation"
          choices={nations.map(({ letter, name }) => ({ value: letter, label: name }))}
        />
      )}
      {divided.map(({ title, own }) => (
        <FactSection
          key={title}
          fact="region"
          title={title}
          label={title}
          choices={own.map(({ code, name }) => ({ value: code, label: name }))}
        />
      ))}
    </>
  );
}
