import { useDeferredValue, useMemo } from 'react';
import type { Election } from '../../election/election.ts';
import { fallenAt } from '../../election/swing/fallsAt.ts';
import { swingFromParty, swingToParty } from '../../election/swing/partySwing.ts';
import { partiesLabel, partyTogether } from '../../facts/partiesInWords.ts';
import { selectElection } from '../../store/selectors.ts';

import { MOST_TENTHS, SWING } from '../../view/drawerSettings.ts';
import { useAnnounced } from '../announcer/Announcer.tsx';
import { Menu } from '../controls/Menu.tsx';
import { RadioGroup } from '../controls/RadioGroup.tsx';
import { useSettled } from '../controls/useSettled.ts';
import { useHustings, useHustingsStore } from '../StoreContext.ts';
import { DownloadButton } from '../table/DownloadButton.tsx';
import { SeatTable } from '../table/SeatTable.tsx';
import { ShownSeatsSwitch } from '../table/ShownSeatsSwitch.tsx';
import { useSeatTable } from '../table/useSeatTable.ts';
import { useOrder, useSetting } from '../workbench/useSetting.ts';
import type { WorkbenchPanelProps } from '../workbench/workbenchTab.ts';
import { SwingSlider } from './SwingSlider.tsx';
import { type Direction, swingAnswer, swingInPoints } from './swingAnswer.ts';
import { swingColumns } from './swingColumns.ts';
import '../table/ExplorerPanel.css';
import './SwingPanel.css';

const ANYONE: Readonly<Record<Direction, string>> = { from: 'Whoever came closest', to: 'Any winner' };
const COLUMNS: ReadonlySet<string> = new Set(['seat', 'swing', 'gap', 'winner', 'rival']);
/** Milliseconds without a change before the answer is read out. */
const QUIET = 700;

/** Which seats a swing from the featured party, or to it, would have changed. */
export function SwingPanel({ onShowMap }: WorkbenchPanelProps) {
  const election = useHustings(selectElection);
  return election === null ? null : <Swing election={election} onShowMap={onShowMap} />;
}

function Swing({ election, onShowMap }: WorkbenchPanelProps & { readonly election: Election }) {
  const store = useHustingsStore();
  const [setting, setSetting] = useSetting(SWING);
  const [order, onOrder] = useOrder('swing');
  const { direction, rivals, tenths } = setting;
  const { challengers } = election;
  const featured = partyTogether(election.featured, election);
  const inOrder = useMemo(
    () => (direction === 'from' ? swingFromParty : swingToParty)(election, rivals),
    [election, direction, rivals],
  );
  const fallen = useMemo(() => fallenAt(inOrder, tenths), [inOrder, tenths]);
  const codes = useMemo(() => fallen.map(({ seat }) => seat.code), [fallen]);
  const columns = useMemo(() => swingColumns(inOrder, election), [inOrder, election]);
  // The slider's thumb, the count and the map come first: the table follows as soon as there is time.
  const listed = useDeferredValue(fallen);
  const seats = useMemo(() => listed.map(({ seat }) => seat), [listed]);
  const model = useSeatTable(seats, columns, { order, shown: COLUMNS, onOrder });
  const answer = swingAnswer(fallen, inOrder.length, tenths, direction, election);
  useAnnounced(useSettled(answer, QUIET));
  const next = inOrder[fallen.length];
  function open(index: number) {
    store.getState().goToSeat(index);
    onShowMap();
  }
  return (
    <div className="explorer">
      <div className="explorer__head">
        <div className="explorer__controls">
          <RadioGroup
            name="Direction of the swing"
            choices={[
              { value: 'from', label: `From ${featured}` },
              { value: 'to', label: `To ${featured}` },
            ]}
            value={direction}
            onChange={(next) => setSetting({ ...setting, direction: next })}
          />
          <Menu
            label={direction === 'from' ? 'to whom' : 'from whom'}
            value={rivals}
            options={[
              { value: 'anyone', label: ANYONE[direction] },
              ...(challengers === null ? [] : [{ value: 'challengers', label: partiesLabel(challengers.parties, election) }]),
            ]}
            onChange={(value) => setSetting({ ...setting, rivals: value === 'challengers' ? value : 'anyone' })}
          />
          <ShownSeatsSwitch codes={codes} onShown={onShowMap} />
        </div>
        <div className="explorer__controls">
          <SwingSlider tenths={tenths} most={MOST_TENTHS} onChange={(next) => setSetting({ ...setting, tenths: next })} />
          <DownloadButton election={election} seats={model.seats} columns={model.columns} />
        </div>
        <p className="explorer__answer">
          {answer}
          {next !== undefined && ` Next: ${next.seat.name}, level at ${(next.swing * 100).toFixed(2)}.`}
        </p>
        <p className="small explorer__answer">
          A seat is level at half its majority’s share, for each vote that changes sides counts twice. Arithmetic, not a forecast.
        </p>
      </div>
      <div className="explorer__body">
        <SeatTable
          model={model}
          caption={answer}
          all={election.contests}
          onOpen={open}
          empty={`No seat changes at ${swingInPoints(tenths)}.`}
          followsSelected={false}
        />
      </div>
    </div>
  );
}
