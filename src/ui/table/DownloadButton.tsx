import { Download } from 'lucide-react';
import type { Election } from '../../election/election.ts';
import { givenAddress } from '../../view/givenAddress.ts';
import { useHustingsStore } from '../StoreContext.ts';
import { downloadFile } from './downloadFile.ts';
import { seatsCsv, seatsNotes } from './seatsCsv.ts';
import type { SeatTableModel } from './useSeatTable.ts';

interface DownloadButtonProps extends Pick<SeatTableModel, 'seats' | 'columns'> {
  readonly election: Election;
  /** What stands on the button of the table. */
  readonly label?: string;
}

/** Two buttons for a table as it stands, its columns, order and filter: its CSV file, and the file of notes that belongs to it. */
export function DownloadButton({ election, seats, columns, label = 'Download CSV' }: DownloadButtonProps) {
  const store = useHustingsStore();
  const count = seats.length === election.contests.length ? 'all' : String(seats.length);
  const name = `hustings-${election.id}-${count}-seats`;
  return (
    <>
      <button
        type="button"
        className="plain-button"
        onClick={() => downloadFile(`${name}.csv`, 'text/csv;charset=utf-8', seatsCsv({ seats, columns }))}
      >
        <Download aria-hidden size={18} />
        {label}
      </button>
      <button
        type="button"
        className="text-button"
        aria-label="Download its notes"
        onClick={() => {
          const address = givenAddress(store.getState().view, election, window.location);
          downloadFile(`${name}-notes.txt`, 'text/plain;charset=utf-8', seatsNotes({ election, seats, columns, address }));
        }}
      >
        Notes
      </button>
    </>
  );
}
