import type { Election } from '../../election/election.ts';

type Published = Pick<Election, 'source' | 'baseline'>;

/** Who published a result and what it is compared with, after "Source:": "House of Commons Library; 2019 notional result: Rallings and Thrasher". */
export function sourceInWords({ source, baseline }: Published): string {
  return baseline === null || baseline.source === source ? source : `${source}; ${baseline.name}: ${baseline.source}`;
}

/** The same in sentences: "results: House of Commons Library. 2019 notional results: Rallings and Thrasher." */
export function sourcesInSentences({ source, baseline }: Published): string {
  const own = `results: ${source}.`;
  if (baseline === null || baseline.source === source) return own;
  return `${own} ${baseline.name.replace(/result$/, 'results')}: ${baseline.source}.`;
}
