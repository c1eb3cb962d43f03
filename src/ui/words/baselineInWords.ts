import type { Election } from '../../election/election.ts';

/** What changes are measured against, after "the": "2019 notional result on 2024 boundaries"; "election before" where there is none. */
export function baselineInWords({ baseline }: Pick<Election, 'baseline'>): string {
  return baseline?.words ?? 'election before';
}

/** What changes are measured against, shorter and also after "the": "2019 notional result"; "election before" where there is none. */
export function baselineName({ baseline }: Pick<Election, 'baseline'>): string {
  return baseline?.name ?? 'election before';
}

/** When the baseline was, in as few words as there are, "2019": what a change is since; "before" where there is none. */
export function baselineYear({ baseline }: Pick<Election, 'baseline'>): string {
  return baseline?.short ?? 'before';
}
