import type { Contest } from '../../election/contest.ts';
import { tokensOf } from '../text/tokens.ts';
import { COMPASS_WORDS } from './compassWords.ts';

/** The words of a name, folded, without commas and hyphens. */
export function wordsOfName(name: string): readonly string[] {
  return tokensOf(name).flatMap(({ kind, folded }) => (kind === 'word' ? [folded] : []));
}

const RIVER = new Set(['upon', 'on', 'under']);

/** The ways in which a seat's whole name is written: English and Welsh, "Saint", without the river, and "Norfolk North". */
export function seatSpellings({ name, welshName }: Contest): readonly (readonly string[])[] {
  const english = wordsOfName(name);
  const spellings = [english, ...withoutRiver(english), ...compassLast(english)];
  if (welshName !== null) spellings.push(wordsOfName(welshName));
  for (const words of [...spellings])
    if (words.includes('st')) spellings.push(words.map((word) => (word === 'st' ? 'saint' : word)));
  return spellings;
}

/** "Hull East" and "Newcastle North" for "Kingston upon Hull East" and "Newcastle upon Tyne North". */
function withoutRiver(words: readonly string[]): readonly (readonly string[])[] {
  const at = words.findIndex((word) => RIVER.has(word));
  if (at < 1 || words.length < at + 3) return [];
  const rest = words.slice(at + 2);
  return [
    [...words.slice(0, at), ...rest],
    [...words.slice(at + 1, at + 2), ...rest],
  ];
}

function compassLast(words: readonly string[]): readonly (readonly string[])[] {
  const place = words.findIndex((word) => !COMPASS_WORDS.has(word));
  if (place < 1 || words.includes('and')) return [];
  return [[...words.slice(place), ...words.slice(0, place)]];
}
