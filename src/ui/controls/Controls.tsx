import { selectMeasure } from '../../store/selectors.ts';
import { FilterSeats } from '../filters/FilterSeats.tsx';
import { OverlayMenu } from '../overlays/OverlayMenu.tsx';
import { useAfterMap } from '../useAfterMap.ts';
import { CensusBaseMenu } from './CensusBaseMenu.tsx';
import { MeasureMenu } from './MeasureMenu.tsx';
import { PartyMenu } from './PartyMenu.tsx';
import './Controls.css';

// The same elements each time: another measure changes nothing of them.
const MEASURE = <MeasureMenu />;
const FILTER = <FilterSeats />;
const OVERLAYS = <OverlayMenu />;

/** The menus that say what the map shows. */
export function Controls() {
  const measure = useAfterMap(selectMeasure);
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
