import { selectMeasure } from '../store/selectors.ts';
import { useAnnounced } from '../ui/announcer/Announcer.tsx';
import { MeasureMenu } from '../ui/controls/MeasureMenu.tsx';
import { PARTY_TO_CHOOSE, PartyMenu } from '../ui/controls/PartyMenu.tsx';
import '../ui/controls/Controls.css';
import { useHustings } from '../ui/StoreContext.ts';
import { SeatSearch } from '../ui/search/SeatSearch.tsx';

/** Search, and the menus of what the map shows. */
export function EmbedTools() {
  const measure = useHustings(selectMeasure);
  useAnnounced(measure.usesParty ? PARTY_TO_CHOOSE : null);
  return (
    <>
      <SeatSearch />
      <fieldset className="controls" aria-label="What the map shows">
        <MeasureMenu />
        {measure.usesParty && <PartyMenu />}
      </fieldset>
    </>
  );
}
