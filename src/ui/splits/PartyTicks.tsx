import type { Election } from '../../election/election.ts';
import type { PartyId } from '../../election/party.ts';
import { partyChoices } from '../controls/partyChoices.ts';
import { PartySwatch } from '../legend/PartySwatch.tsx';
import '../filters/ChoiceFilter.css';

interface PartyTicksProps {
  readonly election: Election;
  readonly chosen: ReadonlySet<PartyId>;
  readonly onChange: (chosen: ReadonlySet<PartyId>) => void;
}

/** Chooses the parties whose candidates count. */
export function PartyTicks({ election, chosen, onChange }: PartyTicksProps) {
  function tick(id: PartyId, on: boolean) {
    onChange(new Set(on ? [...chosen, id] : [...chosen].filter((each) => each !== id)));
  }
  return (
    <fieldset className="choice-filter splits__parties">
      <legend className="visually-hidden">Candidates of these parties</legend>
      {partyChoices(election.parties, { id: 'share' }).map(({ id, shortName }) => (
        <label key={id} className="choice-filter__choice">
          <input type="checkbox" checked={chosen.has(id)} onChange={(event) => tick(id, event.target.checked)} />
          <PartySwatch party={id} />
          {shortName}
        </label>
      ))}
    </fieldset>
  );
}
