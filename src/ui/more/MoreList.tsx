import { selectElection } from '../../store/selectors.ts';
import { hasStories } from '../reading/reading.ts';
import { useHustings, useHustingsStore } from '../StoreContext.ts';
import { MORE_ENTRIES, type MorePage } from './moreEntries.ts';

interface MoreListProps {
  readonly open: MorePage['open'];
  /** An entry was chosen: the menu has done its work. */
  readonly onChosen: () => void;
}

/** The entries of the menu. */
export function MoreList({ open, onChosen }: MoreListProps) {
  const store = useHustingsStore();
  const election = useHustings(selectElection);
  const entries = MORE_ENTRIES.filter(({ ofStories }) => ofStories !== true || election === null || hasStories(election));
  return (
    <ul className="more-menu__list">
      {entries.map(({ label, choose }) => (
        <li key={label}>
          <button
            type="button"
            onClick={() => {
              onChosen();
              choose({ store, open });
            }}
          >
            {label}
          </button>
        </li>
      ))}
    </ul>
  );
}
