import type { HustingsStore } from '../../store/hustingsStore.ts';
import { selectElection } from '../../store/selectors.ts';
import { ABOUT_NUMBERS } from '../about/aboutNumbersCode.ts';
import { DISPLAY } from '../controls/displayCode.ts';
import type { DialogProps } from '../later/DialogButton.tsx';
import type { LaterCode } from '../later/laterCode.ts';
import { hasStories } from '../reading/reading.ts';
import { useHustings, useHustingsStore } from '../StoreContext.ts';
import { SHARE } from '../share/shareCode.ts';

/** What an entry of the menu may do to the page. */
interface MorePage {
  readonly store: HustingsStore;
  /** Opens a dialog over the page. */
  open(dialog: LaterCode<DialogProps>): void;
}

/** One line of the menu. */
interface MoreEntry {
  readonly label: string;
  /** Whether it is only of an election with stories. */
  readonly ofStories?: true;
  choose(page: MorePage): void;
}

/** What the menu offers, in its order: one line each. */
export const MORE_ENTRIES: readonly MoreEntry[] = [
  { label: 'Stories', ofStories: true, choose: ({ store }) => store.getState().openStory('stories') },
  { label: 'What was reported', ofStories: true, choose: ({ store }) => store.getState().openStory('reported') },
  { label: 'Check an article', choose: ({ store }) => store.getState().openStory('article') },
  { label: 'Share and embed', choose: ({ open }) => open(SHARE) },
  { label: 'About the numbers', choose: ({ open }) => open(ABOUT_NUMBERS) },
  { label: 'Display', choose: ({ open }) => open(DISPLAY) },
];

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
