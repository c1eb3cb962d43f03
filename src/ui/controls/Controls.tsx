import { selectMeasure } from '../../store/selectors.ts';
import { useAnnounced } from '../announcer/Announcer.tsx';
import { FilterSeats } from '../filters/FilterSeats.tsx';
import { OverlayMenu } from '../overlays/OverlayMenu.tsx';
import { useAfterMap } from '../useAfterMap.ts';
import { CensusBaseMenu } from './CensusBaseMenu.tsx';
import { MeasureMenu } from './MeasureMenu.tsx';
import { PARTY_TO_CHOOSE, PartyMenu } from './PartyMenu.tsx';
import './Controls.css';

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
      {(measure.id === 'muslim' || measure.id === 'both') && <CensusBaseMenu />}
      {FILTER}
      {OVERLAYS}
    </fieldset>
  );
}
