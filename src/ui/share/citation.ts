import type { Election } from '../../election/election.ts';
import { baselineInWords } from '../../facts/baselineInWords.ts';
import { pollingDay } from '../../facts/pollingDay.ts';

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
