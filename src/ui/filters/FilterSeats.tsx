import { ListFilter } from 'lucide-react';
import { useRef, useState } from 'react';
import { formatCount } from '../../facts/figures.ts';
import { selectElection } from '../../store/selectors.ts';
import { LaterPart } from '../later/LaterPart.tsx';
import { laterCode } from '../later/laterCode.ts';
import { useHustings } from '../StoreContext.ts';
import { SeatCount, SeatCountAnnouncer } from './SeatCount.tsx';
import './FilterSeats.css';

const FILTER_PANEL = laterCode('Filter seats', async () => (await import('./FilterPanel.tsx')).FilterPanel);

/** The button that opens the filters, and how many seats match: said before there are conditions, so that the button keeps its width. */
export function FilterSeats() {
  const election = useHustings(selectElection);
  const filtered = useHustings((state) => state.view.where.length > 0);
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  if (election === null) return null;
  function close() {
    setOpen(false);
    button.current?.focus();
  }
  return (
    <div className="filter-seats">
      <button
        ref={button}
        type="button"
        className={filtered ? 'plain-button filter-seats__button filter-seats__button--on' : 'plain-button filter-seats__button'}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <ListFilter aria-hidden size={18} />
        <span className="filter-seats__words">Filter seats</span>
        <span className="filter-seats__count">
          {filtered ? <SeatCount election={election} /> : `All ${formatCount(election.contests.length)}`}
        </span>
      </button>
      {open && <LaterPart code={FILTER_PANEL} props={{ election, button, onClose: close }} onClose={close} />}
      <SeatCountAnnouncer election={election} />
    </div>
  );
}
