import { useMemo } from 'react';
import type { Election } from '../../election/election.ts';

import { selectElection, selectGroup } from '../../store/selectors.ts';
import { COLUMNS } from '../../view/drawerSettings.ts';
import { useAnnounced } from '../announcer/Announcer.tsx';
import { AreasNotPeople } from '../notices/AreasNotPeople.tsx';
import { useHustings, useHustingsStore } from '../StoreContext.ts';
import { useOrder, useSetting } from '../workbench/useSetting.ts';
import type { WorkbenchPanelProps } from '../workbench/workbenchTab.ts';
import { ColumnChooser } from './ColumnChooser.tsx';
import { captionOfTable } from './captionOfTable.ts';
import { DownloadButton } from './DownloadButton.tsx';
import { firstColumns } from './firstColumns.ts';
import { SeatTable } from './SeatTable.tsx';
import { residentsMeetVotes, SEAT_COLUMN, selectSeatColumns } from './seatColumns.ts';
import { useSeatTable } from './useSeatTable.ts';
import './TablePanel.css';

/** The seats of the filter as a table, with its choice of columns and its download. */
export function TablePanel({ onShowMap }: WorkbenchPanelProps) {
  const election = useHustings(selectElection);
  return election === null ? null : <TableOfElection election={election} onShowMap={onShowMap} />;
}

function TableOfElection({ election, onShowMap }: WorkbenchPanelProps & { readonly election: Election }) {
  const store = useHustingsStore();
  const group = useHustings(selectGroup);
  const catalogue = useHustings(selectSeatColumns);
  const party = useHustings((state) => state.view.party);
  const [columns, setColumns] = useSetting(COLUMNS);
  const [order, onOrder] = useOrder('table');
  const usual = useMemo(
    () => new Set([...firstColumns({ party }, election)].filter((column) => catalogue.some(({ id }) => id === column))),
    [party, election, catalogue],
  );
  const shown = useMemo(() => (columns === 'usual' ? usual : new Set([SEAT_COLUMN.id, ...columns])), [columns, usual]);
  const model = useSeatTable(group, catalogue, {
    order,
    shown,
    onOrder,
    onShown: (next) => {
      const ids = catalogue.flatMap(({ id }) => (id !== SEAT_COLUMN.id && next.has(id) ? [id] : []));
      setColumns(next.size === usual.size && [...usual].every((id) => next.has(id)) ? 'usual' : ids);
    },
  });
  const caption = captionOfTable(model, election);
  useAnnounced(caption);
  function open(index: number) {
    store.getState().goToSeat(index);
    onShowMap();
  }
  return (
    <div className="table-panel">
      <div className="table-panel__head">
        <div className="table-panel__words">
          <p className="small">{caption}</p>
          {residentsMeetVotes(model.columns) && <AreasNotPeople />}
        </div>
        <div className="table-panel__actions">
          <ColumnChooser catalogue={catalogue} isShown={model.isShown} toggleColumn={model.toggleColumn} />
          <DownloadButton election={election} seats={model.seats} columns={model.columns} />
        </div>
      </div>
      <SeatTable model={model} caption={caption} all={election.contests} onOpen={open} />
    </div>
  );
}
