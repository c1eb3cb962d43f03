import { foldName } from '../../election/foldName.ts';
import { matchNames, type NameMatch } from './matchNames.ts';
import type { NameIndex } from './nameIndex.ts';
import type { Standing } from './standing.ts';

/** What readers put before a name and ballot papers do not. */
const TITLES: ReadonlySet<string> = new Set(['sir', 'dame', 'dr', 'mr', 'mrs', 'ms', 'rt', 'hon']);

/** The candidates whose name fits what was typed, with or without a title, best first; whole words go before beginnings of words. */
export function matchPeople(typed: string, people: NameIndex<Standing>): readonly NameMatch<Standing>[] {
  const words = foldName(typed).split(' ');
  const untitled = words.filter((word) => !TITLES.has(word));
  const query = (untitled.length === 0 ? words : untitled).join(' ');
  const matches = matchNames(query, people);
  const isWhole = ({ name }: NameMatch<Standing>) => ` ${name} `.includes(` ${query} `);
  return [...matches.filter(isWhole), ...matches.filter((match) => !isWhole(match))];
}
