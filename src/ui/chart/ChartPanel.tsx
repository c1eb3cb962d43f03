import { useMemo, useState } from 'react';
import type { Election } from '../../election/election.ts';
import type { FigureColumn } from '../../facts/columns.ts';
import { unitInHeading } from '../../facts/figureText.ts';
import { selectElection, selectGroup } from '../../store/selectors.ts';
import { Menu } from '../controls/Menu.tsx';
import { useHustings, useHustingsStore } from '../StoreContext.ts';
import { selectSeatColumns } from '../table/seatColumns.ts';
import type { WorkbenchPanelProps } from '../workbench/workbenchTab.ts';
import { ChosenSeats } from './ChosenSeats.tsx';
import { Findings } from './Findings.tsx';
import { Scatter } from './Scatter.tsx';
import { scatterData } from './scatterData.ts';
import './ChartPanel.css';

/** Two figures of the seats of the filter against each other, with what follows from them in words. */
export function ChartPanel({ onShowMap }: WorkbenchPanelProps) {
  const election = useHustings(selectElection);
  return election === null ? null : <ChartOfElection election={election} onShowMap={onShowMap} />;
}

function ChartOfElection({ election, onShowMap }: WorkbenchPanelProps & { readonly election: Election }) {
  const store = useHustingsStore();
  const group = useHustings(selectGroup);
  const catalogue = useHustings(selectSeatColumns);
  const chosen = useHustings((state) => state.view.chart);
  const [fingerDraws, setFingerDraws] = useState(false);
  const [touched, setTouched] = useState<number | null>(null);
  const columns = useMemo(() => catalogue.filter((column): column is FigureColumn => column.kind === 'figure'), [catalogue]);
  const across = columns.find(({ id }) => id === chosen.across) ?? columns[0];
  const up = columns.find(({ id }) => id === chosen.up) ?? columns[1];
  const data = useMemo(
    () => (across === undefined || up === undefined ? null : scatterData(election.contests, group, across, up)),
    [election, group, across, up],
  );
  if (data === null) return null;
  const touchedSeat = touched === null ? undefined : election.contests[touched];
  function open(index: number) {
    store.getState().goToSeat(index);
    onShowMap();
  }
  return (
    <div className="chart-panel">
      <div className="chart-panel__picture">
        <div className="chart-panel__head">
          <AxisMenus
            columns={columns}
            across={data.across}
            up={data.up}
            onChange={(axes) => store.getState().changeView({ chart: { across: axes.across.id, up: axes.up.id } })}
          />
        </div>
        <div className="chart-panel__plot">
          <ChosenSeats fingerDraws={fingerDraws} onFingerDraws={setFingerDraws} />
          <Scatter
            data={data}
            fingerDraws={fingerDraws}
            onDrawn={() => setFingerDraws(false)}
            onOpen={open}
            onTouched={setTouched}
          />
        </div>
        {touchedSeat !== undefined && (
          <button type="button" className="plain-button chart-panel__show" onClick={() => open(touchedSeat.index)}>
            Show {touchedSeat.name} on the map
          </button>
        )}
      </div>
      <Findings data={data} />
    </div>
  );
}

/** The two figures of a chart. */
interface ChartAxes {
  readonly across: FigureColumn;
  readonly up: FigureColumn;
}

interface AxisMenusProps extends ChartAxes {
  readonly columns: readonly FigureColumn[];
  readonly onChange: (axes: ChartAxes) => void;
}

/** Two menus for the two figures. Choosing the other one's figure swaps them. */
function AxisMenus({ columns, across, up, onChange }: AxisMenusProps) {
  const options = useMemo(
    () => columns.map(({ id, heading, unit }) => ({ value: id, label: `${heading}, ${unitInHeading(unit)}` })),
    [columns],
  );
  const columnOf = (id: string) => columns.find((column) => column.id === id);
  return (
    <div className="axis-menus">
      <Menu
        label="Across"
        value={across.id}
        options={options}
        onChange={(id) => onChange({ across: columnOf(id) ?? across, up: id === up.id ? across : up })}
      />
      <Menu
        label="Up"
        value={up.id}
        options={options}
        onChange={(id) => onChange({ up: columnOf(id) ?? up, across: id === across.id ? up : across })}
      />
    </div>
  );
}
