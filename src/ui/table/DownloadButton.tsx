import { Download } from 'lucide-react';
import type { Election } from '../../psephology/election.ts';
import { formatQuery } from '../../view/query.ts';
import { useHustingsStore } from '../StoreContext.ts';
import { downloadFile } from './downloadFile.ts';
import { seatsCsv } from './seatsCsv.ts';
import type { SeatTableModel } from './useSeatTable.ts';

interface DownloadButtonProps extends Pick<SeatTableModel, 'seats' | 'columns'> {
  readonly election: Election;
}

/** Gives the table as it stands, its columns, order and filter, as a CSV file. */
export function DownloadButton({ election, seats, columns }: DownloadButtonProps) {
  const store = useHustingsStore();
  function download() {
    const { origin, pathname } = window.location;
    const address = `${origin}${pathname}${formatQuery(store.getState().view, election)}`;
    const count = seats.length === election.constituencies.length ? 'all' : String(seats.length);
    downloadFile(
      `hustings-${election.id}-${count}-seats.csv`,
      'text/csv;charset=utf-8',
      seatsCsv({ election, seats, columns, address }),
    );
  }
  return (
    <button type="button" className="plain-button" onClick={download}>
      <Download aria-hidden size={18} />
      Download CSV
    </button>
  );
}
