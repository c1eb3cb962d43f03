import '../filters/ChoiceFilter.css';
import { useMemo, useState } from 'react';
import type { AreaCode } from '../../election/area.ts';
import type { Candidacy } from '../../election/candidacy.ts';
import type { Election } from '../../election/election.ts';
import type { PartyId } from '../../election/party.ts';
import { voteSplits } from '../../election/splits/voteSplit.ts';
import { formatCount } from '../../facts/figures.ts';
import { selectSelected } from '../../store/selectors.ts';
import { firstOwn, SPLITS } from '../../view/drawerSettings.ts';
import { useAnnounced } from '../announcer/Announcer.tsx';
import { Menu } from '../controls/Menu.tsx';
import { partyChoices } from '../controls/partyChoices.ts';
import { PartySwatch } from '../legend/PartySwatch.tsx';
import { useHustings, useHustingsStore } from '../StoreContext.ts';
import { DownloadButton } from '../table/DownloadButton.tsx';
import { SeatTable } from '../table/SeatTable.tsx';
import { ShownSeatsSwitch } from '../table/ShownSeatsSwitch.tsx';
import { useSeatTable } from '../table/useSeatTable.ts';
import { useOrder, useSetting } from '../workbench/useSetting.ts';
import type { WorkbenchPanelProps } from '../workbench/workbenchTab.ts';
import { SeatSplits } from './SeatSplits.tsx';
import { splitColumns } from './splitColumns.ts';
import { OWN_CHOICE, splitPresets } from './splitPresets.ts';

const COLUMNS: ReadonlySet<string> = new Set(['seat', 'winner', 'second', 'majority', 'others', 'excess', 'who']);

interface SplitsProps extends WorkbenchPanelProps {
  readonly election: Election;
  readonly candidacies: ReadonlyMap<AreaCode, readonly Candidacy[]>;
}

/** The vote splits by a choice of candidates, as a table and on the map, and those of the selected seat. */
export function Splits({ election, candidacies, onShowMap }: SplitsProps) {
  const store = useHustingsStore();
  const selected = useHustings(selectSelected);
  const [setting, setSetting] = useSetting(SPLITS);
  const [order, onOrder] = useOrder('splits');
  // The parties that were chosen last, while the menu is at another entry.
  const [lastOwn, setLastOwn] = useState(() => firstOwn(election));
  const presets = useMemo(() => splitPresets(election), [election]);
  const preset = presets.find(({ id }) => id === setting) ?? null;
  const chosen = typeof setting === 'string' ? lastOwn : setting;
  const own = useMemo(() => new Set(chosen), [chosen]);
  const splits = useMemo(
    () => voteSplits(election.contests, candidacies, preset?.choice ?? { kind: 'parties', parties: own }),
    [election, candidacies, preset, own],
  );
  const seats = useMemo(() => splits.map(({ seat }) => seat), [splits]);
  const codes = useMemo(() => seats.map(({ code }) => code), [seats]);
  const columns = useMemo(() => splitColumns(splits, election), [splits, election]);
  const model = useSeatTable(seats, columns, { order, shown: COLUMNS, onOrder });
  const words = preset?.words ?? 'candidates of the chosen parties together';
  const answer = `In ${formatCount(seats.length)} of ${formatCount(election.contests.length)} seats, ${words} had more votes than the majority.`;
  useAnnounced(answer);
  function choose(parties: ReadonlySet<PartyId>) {
    setLastOwn([...parties]);
    setSetting([...parties]);
  }
  function open(index: number) {
    store.getState().goToSeat(index);
    onShowMap();
  }
  return (
    <div className="explorer">
      <div className="explorer__head">
        <div className="explorer__controls">
          <Menu
            label="Majorities against"
            value={preset?.id ?? OWN_CHOICE}
            options={[
              ...presets.map(({ id, label }) => ({ value: id, label })),
              { value: OWN_CHOICE, label: 'Parties of your choice' },
            ]}
            onChange={(value) => setSetting(value === OWN_CHOICE ? lastOwn : value)}
          />
          <ShownSeatsSwitch codes={codes} onShown={onShowMap} />
          <DownloadButton election={election} seats={model.seats} columns={model.columns} />
        </div>
        {preset === null && <PartyTicks election={election} chosen={own} onChange={choose} />}
        <p className="explorer__answer">{answer}</p>
        <p className="small explorer__answer">
          Arithmetic, not a forecast: nothing tells whom these voters would otherwise have chosen.
          {selected === null && ' Choose a seat to see its candidates one by one.'}
        </p>
      </div>
      <div className="explorer__body">
        <SeatTable
          model={model}
          caption={answer}
          all={election.contests}
          onOpen={open}
          empty="No seat: choose other candidates."
          followsSelected={false}
        />
        {selected !== null && <SeatSplits seat={selected} standing={candidacies.get(selected.code) ?? []} />}
      </div>
    </div>
  );
}

interface PartyTicksProps {
  readonly election: Election;
  readonly chosen: ReadonlySet<PartyId>;
  readonly onChange: (chosen: ReadonlySet<PartyId>) => void;
}

/** Chooses the parties whose candidates count. */
function PartyTicks({ election, chosen, onChange }: PartyTicksProps) {
  function tick(id: PartyId, on: boolean) {
    onChange(new Set(on ? [...chosen, id] : [...chosen].filter((each) => each !== id)));
  }
  return (
    <fieldset className="choice-filter splits__parties">
      <legend className="visually-hidden">Candidates of these parties</legend>
      {partyChoices(election, { id: 'share' }).map(({ id, shortName }) => (
        <label key={id} className="choice-filter__choice">
          <input type="checkbox" checked={chosen.has(id)} onChange={(event) => tick(id, event.target.checked)} />
          <PartySwatch party={id} />
          {shortName}
        </label>
      ))}
    </fieldset>
  );
}
