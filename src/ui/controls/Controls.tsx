import { selectMeasure } from '../../store/selectors.ts';
import { useAnnounced } from '../announcer/Announcer.tsx';
import { FilterSeats } from '../filters/FilterSeats.tsx';
import { OverlayMenu } from '../overlays/OverlayMenu.tsx';
import { useHustings, useHustingsStore } from '../StoreContext.ts';
import { useAfterMap } from '../useAfterMap.ts';
import { MeasureMenu } from './MeasureMenu.tsx';
import { Menu } from './Menu.tsx';
import { PARTY_TO_CHOOSE, PartyMenu } from './PartyMenu.tsx';
import './Controls.css';

const OPTIONS = [
  { value: 'residents', label: 'of all residents' },
  { value: 'answered', label: 'of those who answered' },
];

/** Whom the census share is a part of: the question on religion could be left unanswered. */
function CensusBaseMenu() {
  const store = useHustingsStore();
  const answered = useHustings((state) => state.view.answered);
  return (
    <Menu
      label="Share"
      value={answered ? 'answered' : 'residents'}
      options={OPTIONS}
      onChange={(value) => store.getState().changeView({ answered: value === 'answered' })}
    />
  );
}

// The same elements each time: another measure changes nothing of them.
const MEASURE = <MeasureMenu />;
const FILTER = <FilterSeats />;
const OVERLAYS = <OverlayMenu />;

/** The menus that say what the map shows. */
export function Controls() {
  const measure = useAfterMap(selectMeasure);
  useAnnounced(measure.usesParty ? PARTY_TO_CHOOSE : null);
  return (
    <fieldset className="controls" aria-label="What the map shows">
      {MEASURE}
      {measure.usesParty && <PartyMenu />}
      {measure.usesBase === true && <CensusBaseMenu />}
      {FILTER}
      {OVERLAYS}
    </fieldset>
  );
}
