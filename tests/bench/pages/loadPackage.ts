import { decodeOverview } from '../../../src/dataset/boundaries.ts';
import { decodeResults } from '../../../src/dataset/resultsFile.ts';
import type { Election } from '../../../src/election/election.ts';
import type { Atlas } from '../../../src/geography/atlas.ts';

/** The election and the atlas from the package's files beside the page. */
export async function loadPackage(): Promise<{ readonly election: Election; readonly atlas: Atlas }> {
  const [results, overview] = await Promise.all(
    ['results.json', 'overview.json'].map(async (file) => {
      const response = await fetch(`./${file}`);
      return response.text();
    }),
  );
  const election = decodeResults(results ?? '', 'results.json');
  const codes = election.contests.map(({ code }) => code);
  return { election, atlas: decodeOverview(overview ?? '', 'overview.json', codes) };
}
