import type { Election } from '../../election/election.ts';
import type { ArticleText } from '../names/articleText.ts';
import type { Sentence } from '../text/sentences.ts';
import { groupsAbove, type SeatGroup } from './groupFacts.ts';
import type { Quantity } from './quantity.ts';

const PLURALS: ReadonlySet<string> = new Set(['seats', 'constituencies', 'places', 'areas']);
const BACK = 14;
const AHEAD = 8;

/** A threshold of Muslim residents, "seats where more than 10% of residents are Muslim", with the seats beyond it. */
export interface Threshold {
  readonly quantity: Quantity;
  readonly groups: readonly SeatGroup[];
}

/** The threshold by which a sentence tells seats apart; `null` where it has none, or one from above. */
export function thresholdOf(
  { tokens }: ArticleText,
  sentence: Sentence,
  figures: readonly Quantity[],
  election: Election,
): Threshold | null {
  for (const quantity of figures) {
    if (quantity.unit !== 'per cent' || quantity.hedge === 'less' || quantity.hedge === 'atMost' || quantity.value >= 100) continue;
    const words = (from: number, to: number) =>
      tokens.slice(Math.max(from, sentence.from), Math.min(to, sentence.to)).map(({ folded }) => folded);
    const ahead = words(quantity.to, quantity.to + AHEAD);
    const back = words(quantity.from - BACK, quantity.from);
    const muslims = ahead.some(isMuslim) || back.slice(-4).some(isMuslim);
    const plural =
      back.some((word) => PLURALS.has(word)) || (ahead.some((word) => PLURALS.has(word)) && ahead.findIndex(isMuslim) >= 0);
    if (!muslims || !plural) continue;
    const strictly = quantity.hedge === 'more' || quantity.hedge === 'justOver';
    return { quantity, groups: groupsAbove(election, quantity.value, strictly) };
  }
  return null;
}

function isMuslim(word: string): boolean {
  return word === 'muslim' || word === 'muslims';
}
