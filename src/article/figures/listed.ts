import type { PartyMention, PersonMention } from '../names/mention.ts';
import type { Surroundings } from './surroundings.ts';

const BETWEEN: ReadonlySet<string> = new Set(['(', ')', ',', ':', '-', '–', '—', '|', '[', ']', '•', '+', '−']);
const LONGEST = 7;

/** Whether nothing but signs, the party and other figures stands between a name and a figure, as in "Adam (Ind) 14,739 (35.2%)". */
export function isListed(
  { article, mentions, quantity, figures }: Surroundings,
  { from, to }: PersonMention | PartyMention,
): boolean {
  const other = (at: number) => figures.some((each) => each !== quantity && at >= each.hedgeFrom && at < each.unitTo);
  let words = 0;
  for (let at = to; at < quantity.hedgeFrom; at += 1) {
    if (other(at)) continue;
    words += 1;
    const mention = mentions.at(at);
    const ownParty = mention?.kind === 'party' && mention.from !== from;
    if (!ownParty && !BETWEEN.has(article.tokens[at]?.text ?? '')) return false;
  }
  return words <= LONGEST && to < quantity.hedgeFrom + 1 && !article.tokens[to - 1]?.possessive;
}
