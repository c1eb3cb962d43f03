import type { Manifest } from '../../src/dataset/manifest.ts';
import { pageOfElection } from '../../src/first-paint/contract.ts';

/** The files of the pages of elections other than the usual one, by their ids; those of articles where `inArticle`. */
export function otherPages(
  { elections, default: usual }: Pick<Manifest, 'elections' | 'default'>,
  inArticle: boolean,
): Readonly<Record<string, string>> {
  const others = elections.filter(({ id }) => id !== usual);
  return Object.fromEntries(others.map(({ id }) => [id, pageOfElection(id, inArticle)]));
}
