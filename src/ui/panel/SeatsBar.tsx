import { partyClass } from '../../measures/partyClass.ts';
import { useHustings } from '../StoreContext.ts';
import type { NationalLine } from './nationalResult.ts';
import './SeatsBar.css';

interface SeatsBarProps {
  readonly lines: readonly NationalLine[];
  readonly of: 'now' | 'before';
  readonly label: string;
}

/** All seats of an election in one bar, with a mark at half of them. The table beneath says the same in figures. */
export function SeatsBar({ lines, of, label }: SeatsBarProps) {
  const palette = useHustings((state) => state.view.palette);
  return (
    <div className="seats-bar" aria-hidden="true">
      <span className="seats-bar__label">{label}</span>
      <span className="seats-bar__bar">
        {lines.map(({ party, [of]: { seats } }) => (
          <span
            key={party.id}
            className="seats-bar__party"
            style={{ flexGrow: seats, backgroundColor: partyClass(party, palette).colour }}
          />
        ))}
        <span className="seats-bar__half" />
      </span>
    </div>
  );
}
