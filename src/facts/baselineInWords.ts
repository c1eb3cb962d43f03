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

/** Whether the baseline is an estimate, as of a result on boundaries that it was not counted on. */
export function isNotional(compared: Compared): boolean {
  return baselineKind(compared) !== null;
}

/** The year of the baseline with what it is, as over a column or before "share": "2019 notional", "2017". */
export function baselineLabel(compared: Compared): string {
  const kind = baselineKind(compared);
  return `${baselineYear(compared)}${kind === null ? '' : ` ${kind}`}`;
}

/** What a baseline that is an estimate is one of: "notional result on the 2024 boundaries"; `null` where it was counted, or is none. */
export function estimateInWords(compared: Compared): string | null {
  const { baseline } = compared;
  return baseline !== null && isNotional(compared)
    ? baseline.words.replace(`${baseline.short} `, '').replace(' on ', ' on the ')
    : null;
}

/** The year of an election, "2024". */
export function electionYear({ date }: Pick<Election, 'date'>): string {
  return date.slice(0, 4);
}
