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

/** What kind of result the baseline is, "notional"; `null` for an election's own. */
export function baselineKind(compared: Compared): string | null {
  return / (\S+) result$/.exec(baselineName(compared))?.[1] ?? null;
}

/** The year with a word on what kind of result it was, "2019 (notional)", "2017". */
export function baselineYearInWords(compared: Compared): string {
  const kind = baselineKind(compared);
  return `${baselineYear(compared)}${kind === null ? '' : ` (${kind})`}`;
}

/** The year of an election, "2024". */
export function electionYear({ date }: Pick<Election, 'date'>): string {
  return date.slice(0, 4);
}
