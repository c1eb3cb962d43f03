import type { Election } from '../../election/election.ts';
import type { GroupSummary } from '../../election/groupSummary.ts';
import type { PartyInGroup } from '../../election/partyInGroup.ts';
import { baselineYear, electionYear } from '../../facts/baselineInWords.ts';
import { partyClass } from '../../facts/partyClass.ts';
import { selectElection } from '../../store/selectors.ts';
import { ColourPatch } from '../legend/ColourPatch.tsx';
import { useHustings } from '../StoreContext.ts';
import './SeatsBars.css';

interface SeatsBarsProps {
  readonly summary: GroupSummary;
  readonly election: Election;
}

/** All seats of a group in one bar for each election, with a mark at half of them. The table beneath says the same in figures. */
export function SeatsBars({ summary, election }: SeatsBarsProps) {
  return (
    <div className="seats-bars" aria-hidden="true">
      <Bar label={electionYear(election)} summary={summary} seats={({ seatsNow }) => seatsNow} />
      {election.baseline !== null && <Bar label={baselineYear(election)} summary={summary} seats={({ seatsThen }) => seatsThen} />}
    </div>
  );
}

interface BarProps {
  readonly label: string;
  readonly summary: GroupSummary;
  readonly seats: (party: PartyInGroup) => number;
}

function Bar({ label, summary, seats }: BarProps) {
  const partyById = useHustings(selectElection)?.partyById;
  const palette = useHustings((state) => state.view.palette);
  return (
    <>
      <span>{label}</span>
      <span className="seats-bars__bar">
        {summary.parties.map((each) => {
          const party = partyById?.get(each.party);
          if (party === undefined || seats(each) === 0) return null;
          return (
            <ColourPatch
              key={party.id}
              className="seats-bars__party"
              colour={partyClass(party, palette).colour}
              style={{ flexGrow: seats(each) }}
            />
          );
        })}
        <span className="seats-bars__half" />
      </span>
    </>
  );
}
