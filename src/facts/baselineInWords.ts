import type { Election } from '../election/election.ts';

/** An election, as far as its changes are concerned. */
export type Compared = Pick<Election, 'baseline'>;

/** What changes are measured against, after "the": "2019 notional result on 2024 boundaries"; "election before" where there is none. */
export function baselineInWords({ baseline }: Compared): string {
  return baseline?.words ?? 'election before';
}

/** The same in fewer words, also after "the": "2019 notional result". */
export function baselineName({ baseline }: Compared): string {
  return baseline?.name ?? 'election before';
}

/** The year of the baseline, "2019"; "before" where there is none. */
export function baselineYear({ baseline }: Compared): string {
  return baseline?.short ?? 'before';
}

/** The year with a word on what kind of result it was, "2019 (notional)", "2017". */
export function baselineYearInWords(compared: Compared): string {
  return `${baselineYear(compared)}${baselineName(compared).includes('notional') ? ' (notional)' : ''}`;
}

/** The year of an election, "2024". */
export function electionYear({ date }: Pick<Election, 'date'>): string {
  return date.slice(0, 4);
}
