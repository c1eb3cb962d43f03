import { Download } from 'lucide-react';
import { useEffect } from 'react';
import type { Election } from '../../election/election.ts';
import { baselineInWords } from '../../facts/baselineInWords.ts';
import { pollingDay } from '../../facts/pollingDay.ts';
import { selectGroup, selectPackage, selectSelected } from '../../store/selectors.ts';
import { CopyBlock } from '../copy/CopyBlock.tsx';
import { useHustings, useHustingsStore } from '../StoreContext.ts';
import { countOfSeats } from '../table/captionOfTable.ts';
import { DownloadButton } from '../table/DownloadButton.tsx';
import { downloadFile } from '../table/downloadFile.ts';
import { firstColumns } from '../table/firstColumns.ts';
import { selectSeatColumns } from '../table/seatColumns.ts';
import { seatJson } from './seatJson.ts';

interface DataPanelProps {
  readonly election: Election;
  readonly address: string;
  readonly title: string;
}

/** The numbers of the view to be taken away, and how it is cited. */
export function DataPanel({ election, address, title }: DataPanelProps) {
  const store = useHustingsStore();
  const group = useHustings(selectGroup);
  const columns = useHustings(selectSeatColumns);
  const view = useHustings((state) => state.view);
  const selected = useHustings(selectSelected);
  const candidacies = useHustings((state) => selectPackage(state).candidacies);
  useEffect(() => {
    if (selectPackage(store.getState()).candidacies.status === 'idle') void store.getState().loadCandidacies();
  }, [store]);
  const shown = firstColumns(view, election);
  const release = __RELEASE__;
  return (
    <div className="share__parts">
      <div>
        <h3>Numbers</h3>
        <div className="share__buttons">
          <DownloadButton
            election={election}
            seats={group}
            columns={columns.filter(({ id }) => shown.has(id))}
            label={`${countOfSeats(group.length, election.contests.length)} (CSV)`}
          />
          {selected !== null && (
            <button
              type="button"
              className="plain-button"
              disabled={candidacies.status === 'loading'}
              onClick={() =>
                downloadFile(
                  `hustings-${election.id}-${selected.slug}.json`,
                  'application/json',
                  seatJson({
                    seat: selected,
                    election,
                    candidacies: candidacies.status === 'ready' ? (candidacies.value.get(selected.code) ?? []) : null,
                    address,
                    release,
                  }),
                )
              }
            >
              <Download aria-hidden size={18} />
              {selected.name} (JSON)
            </button>
          )}
        </div>
        <p className="small">
          {selected === null
            ? 'Choose a seat on the map to take its whole record away as well. The table offers other columns.'
            : 'The table offers other columns.'}
        </p>
      </div>
      <CopyBlock
        label="How to cite"
        text={citation(election, { title, address, release, dataDate: __DATA_DATE__, accessed: new Date().toISOString() })}
        copy="Copy the citation"
        kind="words"
      />
    </div>
  );
}

interface Cited {
  /** What the view shows: "Leicester South: independent gain from Labour". */
  readonly title: string;
  readonly address: string;
  /** Of the program and its data: "0.1.0-1a2b3c4d". */
  readonly release: string;
  /** The day on which the data were made, ISO 8601, or "". */
  readonly dataDate: string;
  /** ISO 8601. */
  readonly accessed: string;
}

/** How a view is cited: what, where from, which release, where, and when it was looked at. */
export function citation(
  election: Pick<Election, 'date' | 'source' | 'baseline'>,
  { title, address, release, dataDate, accessed }: Cited,
): string {
  return `Hustings, “${title}”. UK general election of ${pollingDay(election.date)}; data: ${election.source}${election.baseline === null ? '' : `; changes against the ${baselineInWords(election)} (${election.baseline.source})`}. Release ${release}${dataDate === '' ? '' : `, data as of ${pollingDay(dataDate)}`}. ${address} (accessed ${pollingDay(accessed)}).`;
}
