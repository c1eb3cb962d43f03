import { createHash } from 'node:crypto';
import type { Election } from '../../src/election/election.ts';
import type { Glance } from '../../src/first-paint/glance.ts';
import { capitalised } from '../../src/ui/words/capitalised.ts';
import { outcomeInWords } from '../../src/ui/words/outcomeInWords.ts';
import { standaloneScript } from './standaloneScript.ts';

/** Every seat's result at a glance, in the words that the panel uses. */
export function glanceData(election: Election): Glance {
  const results: string[] = [];
  const outcomes = election.contests.map((constituency) => {
    const result = capitalised(outcomeInWords(constituency, election));
    const known = results.indexOf(result);
    return known >= 0 ? known : results.push(result) - 1;
  });
  return {
    names: election.contests.map(({ name }) => name),
    outcomes,
    majorities: election.contests.map(({ poll }) => poll?.majority ?? 0),
    results,
  };
}

/** A file of the build, and where the page finds it. */
interface BuiltFile {
  readonly fileName: string;
  readonly source: string;
}

/** The file of the results at a glance, and its address relative to a page, with its version. */
export function glanceFile(election: Election, isUsual: boolean): BuiltFile & { readonly address: string } {
  const source = JSON.stringify(glanceData(election));
  const fileName = isUsual ? 'data/glance.json' : `data/${election.id}/glance.json`;
  return { fileName, source, address: `${fileName}?v=${createHash('sha256').update(source).digest('hex').slice(0, 8)}` };
}

/** The script for who points at the map or walks on it before the app is there, which both pages of an election share. */
export async function scriptBeforeApp({ address }: { readonly address: string }): Promise<BuiltFile> {
  const source = await standaloneScript('src/first-paint/beforeAppEntry.ts', { __GLANCE__: address }, 'module');
  const hash = createHash('sha256').update(source).digest('base64url').slice(0, 8);
  return { fileName: `assets/beforeApp-${hash}.js`, source };
}
