import { type Round, ratio } from '../rows/round.ts';
import type { Verdict } from '../rows/verdict.ts';
import { APP_VIEWS } from '../visits/appViews.ts';
import { median } from '../visits/median.ts';
import { amount } from './amount.ts';
import { cells, HEADINGS } from './printedTable.ts';

/** The page of the documentation that holds the last results. */
export const RESULTS_PAGE = 'docs/performance/results.md';
/** Fewer rounds than these are too few to be published: single rounds differ by a third. */
export const PUBLISHED_ROUNDS = 5;

const BEGIN = '<!-- results: written by npm run bench -->';
const END = '<!-- end of results -->';

/** When, and on which machine, a run was made. */
export interface RunConditions {
  readonly when: Date;
  readonly runs: number;
  readonly processors: number;
  /** The machine’s load average as the run began. */
  readonly load: number;
}

/**
 * Returns the page with a run’s results in place of those between its markers. Why a row has no figure is left to the terminal: the
 * page’s lines are short. Throws where the page has no markers.
 */
export function withResults(
  page: string,
  verdicts: readonly Verdict[],
  rounds: readonly Round[],
  conditions: RunConditions,
): string {
  const begin = page.indexOf(BEGIN);
  const end = page.indexOf(END);
  if (begin < 0 || end < begin) throw new Error(`${RESULTS_PAGE} has no markers to write the results between`);
  const parts = [
    conditionsInWords(conditions),
    table([HEADINGS, ...verdicts.map((verdict) => cells({ ...verdict, reason: null }))]),
    'Each view by itself, its first coloured map ÷ floor in the same round (medians):',
    table([['view', 'app', 'embed'], ...viewRows(rounds)]),
  ];
  return `${page.slice(0, begin)}${BEGIN}\n\n${parts.join('\n\n')}\n\n${page.slice(end)}`;
}

function conditionsInWords({ when, runs, processors, load }: RunConditions): string {
  const day = when.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return `${day}: ${runs} rounds on ${processors} processors, load ${load.toFixed(1)} at the start.`;
}

/** Markdown without padding, which keeps its lines within the columns that the documentation allows. */
function table(rows: readonly (readonly string[])[]): string {
  const [headings = [], ...others] = rows;
  const line = (row: readonly string[]): string => `| ${row.join(' | ')} |`.replace(/ {2,}/g, ' ');
  return [line(headings), `|${headings.map(() => '---').join('|')}|`, ...others.map(line)].join('\n');
}

function viewRows(rounds: readonly Round[]): readonly (readonly string[])[] {
  const views = [
    { name: 'opening view', suffix: '' },
    ...APP_VIEWS.map(({ query }) => ({ name: `\`${query}\``, suffix: `?${query}` })),
  ];
  return views.map(({ name, suffix }) => [name, ...['app', 'embed'].map((page) => overFloor(rounds, `${page}${suffix}`))]);
}

function overFloor(rounds: readonly Round[], visit: string): string {
  const ratios = rounds.map((round) => ratio(round.get(visit)?.firstColours, round.get('floor')?.firstColours));
  const middle = median(ratios.filter((value) => value !== null));
  return middle === null ? 'not measured' : amount(middle, 'times');
}
