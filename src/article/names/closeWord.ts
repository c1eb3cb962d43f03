import { spellingDistance } from '../../election/spellingDistance.ts';
import { COMPASS_WORDS } from './compassWords.ts';

/** Longer ones are no names. */
const LONGEST = 40;

/**
 * How many slips lie between a written word and a word of a name, both folded: 0 the same, 1, from seven letters 2; `null` where it is
 * another word. Short words and parts of the compass have to be right: "West" is not a misspelt "East".
 */
export function closeWord(written: string, word: string): number | null {
  if (written === word) return 0;
  if (written === '' || written.length > LONGEST || COMPASS_WORDS.has(written) || COMPASS_WORDS.has(word)) return null;
  if (written.charCodeAt(0) !== word.charCodeAt(0)) return null;
  const letters = Math.min(written.length, word.length);
  const slips = letters < 3 || Math.max(written.length, word.length) < 4 ? 0 : letters < 7 ? 1 : 2;
  if (slips === 0 || Math.abs(written.length - word.length) > slips) return null;
  return spellingDistance(written, word, slips)?.whole ?? null;
}
