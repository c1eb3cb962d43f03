import { X } from 'lucide-react';
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import type { Election } from '../../election/election.ts';
import { comparedFacts } from '../../facts/condition.ts';
import { selectElection } from '../../store/selectors.ts';
import { useClosedByEscape } from '../layout/useClosedByEscape.ts';
import { placeBelow } from '../overlays/placeBelow.ts';
import { useHustings } from '../StoreContext.ts';
import { ActiveFilters } from './ActiveFilters.tsx';
import { FactSection } from './ChoiceFilter.tsx';
import { FigureFilter } from './FigureFilter.tsx';
import { FilterSection } from './FilterSection.tsx';
import { HandWrittenFilter } from './HandWrittenFilter.tsx';
import { PartyFigureSection } from './PartyFigureFilter.tsx';
import { SeatCount } from './SeatCount.tsx';
import { WinnerFilters } from './WinnerFilters.tsx';
import './FilterPanel.css';

interface FilterPanelProps {
  readonly election: Election;
  /** Below which it opens. */
  readonly button: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}

/**
 * Everything that seats can be chosen by. The map and the figures follow at once. It keeps its place and its size while it is open,
 * whatever becomes of the button and the sentence above it, and what it says of the choice has its room from the start.
 */
export function FilterPanel({ election, button, onClose }: FilterPanelProps) {
  const filtered = useHustings((state) => state.view.where.length > 0);
  const panel = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const place = () => {
      if (panel.current !== null && button.current !== null) placeBelow(panel.current, button.current);
    };
    place();
    window.addEventListener('resize', place);
    return () => window.removeEventListener('resize', place);
  }, [button]);
  useEffect(() => panel.current?.focus({ preventScroll: true }), []);
  useClosedByEscape(true, onClose);
  return (
    <section ref={panel} className="filter-panel" aria-label="Filter seats" tabIndex={-1}>
      <div className="filter-panel__head">
        <h2>
          <SeatCount election={election} /> seats
        </h2>
        <button type="button" className="plain-button plain-button--bare" aria-label="Close the filters" onClick={onClose}>
          <X aria-hidden size={20} />
        </button>
        <div className="filter-panel__conditions">
          {filtered ? null : <p className="small">Choose below which seats to show.</p>}
          <ActiveFilters election={election} />
        </div>
      </div>
      <div className="filter-panel__body">
        {comparedFacts(election)
          .filter(({ compared }) => compared?.slider !== undefined)
          .map((fact) => (
            <FigureFilter key={fact.id} fact={fact} election={election} />
          ))}
        <div>
          <WinnerFilters election={election} />
          <PlaceFilters />
          <PartyFigureSection election={election} />
          <p className="small filter-panel__hint">
            On the map, Shift and a click add or remove a constituency; Shift and the mouse held down draw a box.
          </p>
          <FilterSection title="Written by hand" chosen="">
            <HandWrittenFilter election={election} />
          </FilterSection>
        </div>
        <p className="small">
          Bars: seats along the scale; their heights are square roots, so that few seats stay visible beside many.
        </p>
      </div>
    </section>
  );
}

/** Chooses seats by where they are, as far as the package names the nations and regions. */
function PlaceFilters() {
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
