import { useHustingsStore } from '../StoreContext.ts';
import { MORE_ENTRIES, type MorePage } from './moreEntries.ts';

interface MoreListProps {
  readonly open: MorePage['open'];
  /** An entry was chosen: the menu has done its work. */
  readonly onChosen: () => void;
}

/** The entries of the menu. */
export function MoreList({ open, onChosen }: MoreListProps) {
  const store = useHustingsStore();
  return (
    <ul className="more-menu__list">
      {MORE_ENTRIES.map(({ label, choose }) => (
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
