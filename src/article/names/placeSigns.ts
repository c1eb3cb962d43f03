import type { ArticleText } from './articleText.ts';
import { isElectoralWord, isResultWord } from './electoralWords.ts';
import type { MentionMap } from './mentionMap.ts';
import { isOrdinaryWord, TITLES } from './ordinaryWords.ts';
import type { SeatMatch } from './seatMatches.ts';

/** After the name of a place: it is the place, or something that is there, that is spoken of. */
const THINGS_OF_PLACES: ReadonlySet<string> = new Set(
  (
    'pier seafront promenade beach harbour docks marina racecourse stadium arena zoo hotel steelworks ' +
    'council councillors borough university college school academy hospital infirmary station airport railway road street avenue lane park market mosque ' +
    'church cathedral castle library museum theatre prison court police football rugby cricket fc afc rovers united athletic wanderers albion town city ' +
    'high festival road telegraph observer times post gazette mail echo express argus chronicle mercury herald born based bred native shopkeeper'
  ).split(' '),
);
const PLACES_OF: ReadonlySet<string> = new Set(
  'city town village streets suburb suburbs outskirts centre borough port people district mayor'.split(' '),
);
const LIFE: ReadonlySet<string> = new Set(
  'born raised grew up lives live lived living moved settled brought educated schooled studied works worked train trains bus drove travelled shop mosque rally riot station hospital'.split(
    ' ',
  ),
);
const NEAR: ReadonlySet<string> = new Set('near outside around through via towards visiting visited beyond'.split(' '));
const OF_A_SEAT: ReadonlySet<string> = new Set(
  'mp mps candidate candidates seat constituency constituencies result results declaration'.split(' '),
);

/** Whether the words beside it say that a name means a place, a club, a paper or a person rather than the seat. */
export function isPlainlyNoSeat(
  { tokens, sentences, sentenceAt }: ArticleText,
  { from, to, kind }: SeatMatch,
  mentions: MentionMap,
): boolean {
  const sentence = sentences[sentenceAt[from] ?? 0];
  const word = (at: number) => (sentence !== undefined && at >= sentence.from && at < sentence.to ? tokens[at] : undefined);
  const after = word(to)?.text === '-' ? word(to + 1) : word(to);
  if (after?.kind === 'word' && THINGS_OF_PLACES.has(after.folded)) return !(after.folded === 'city' && !after.capital);
  const before = word(from - 1);
  const beforeThat = word(from - 2)?.folded ?? '';
  if (kind === 'seat') return false;
  if (before !== undefined && TITLES.has(before.folded)) return true;
  if (NEAR.has(before?.folded ?? '')) return true;
  if (before?.folded === 'of' && PLACES_OF.has(beforeThat)) return true;
  if (['in', 'to', 'at', 'from'].includes(before?.folded ?? '') && LIFE.has(beforeThat)) return true;
  if (sentence?.titleCase) return false;
  if (word(to)?.kind === 'word' && word(to)?.capital && !isTelling(word(to)?.folded ?? '') && mentions.at(to) === null) return true;
  const named = before?.kind === 'word' && before.capital && !before.possessive && mentions.at(from - 1) === null;
  return named === true && !isTelling(before?.folded ?? '');
}

function isTelling(word: string): boolean {
  return isOrdinaryWord(word) || isResultWord(word) || isElectoralWord(word);
}

/** Whether a sentence shows that the name of a place in it is the seat of that name. */
export function isToldAsSeat(article: ArticleText, match: SeatMatch, mentions: MentionMap): boolean {
  const { tokens, sentences, sentenceAt } = article;
  const sentence = sentences[sentenceAt[match.from] ?? 0];
  if (sentence === undefined) return false;
  if (startsEntry(article, match)) return true;
  const named = mentions.within(sentence.from, sentence.to);
  if (isListedWithSeats(article, match, mentions)) return true;
  const next = sentences[(sentenceAt[match.from] ?? 0) + 1];
  const told = next !== undefined && next.line === sentence.line ? mentions.within(sentence.from, next.to) : named;
  if (told.some((mention) => mention.kind === 'person' && mention.person.seat === match.seat)) return true;
  let telling = false;
  for (let at = sentence.from; at < sentence.to; at += 1) {
    if (at >= match.from && at < match.to) continue;
    const { kind, folded } = tokens[at] ?? { kind: 'sign', folded: '' };
    if (kind !== 'word' || mentions.at(at)?.kind === 'person') continue;
    if (isElectoralWord(folded)) return true;
    telling ||= isResultWord(folded);
  }
  return telling && named.some(({ kind }) => kind !== 'seat');
}

/** Whether it is one of a list of which another is surely a seat: "Ilford North, Blackburn and Leicester South". */
function isListedWithSeats({ tokens }: ArticleText, { from, to }: SeatMatch, mentions: MentionMap): boolean {
  const joins = (at: number) => tokens[at]?.text === ',' || tokens[at]?.folded === 'and';
  const before = joins(from - 1) ? (joins(from - 2) ? from - 3 : from - 2) : null;
  const after = joins(to) ? (joins(to + 1) ? to + 2 : to + 1) : null;
  return (before !== null && mentions.at(before)?.kind === 'seat') || (after !== null && mentions.at(after)?.kind === 'seat');
}

/** Whether the name stands alone on its line, or begins an entry of a list: "Rochdale: Labour gain". */
function startsEntry({ tokens }: ArticleText, { from, to }: SeatMatch): boolean {
  const line = tokens[from]?.line;
  let start = from;
  while (tokens[start - 1]?.line === line && tokens[start - 1]?.kind === 'sign') start -= 1;
  if (tokens[start - 1]?.line === line) return false;
  const after = tokens[to];
  return (
    after?.line !== line ||
    [':', '–', '—', '|'].includes(after?.text ?? '') ||
    (after?.text === '(' && tokens[to + 1]?.kind === 'word')
  );
}

/** Whether the words before it call it a seat: "MP for Yardley", "the constituency of Preston", or those after it: "the Slough seat". */
export function isCalledSeat({ tokens, sentenceAt }: ArticleText, { from, to }: SeatMatch): boolean {
  const sentence = sentenceAt[from];
  const word = (at: number) => (sentenceAt[at] === sentence ? (tokens[at]?.folded ?? '') : '');
  if (['for', 'of', 'in'].includes(word(from - 1)) && OF_A_SEAT.has(word(from - 2))) return true;
  return OF_A_SEAT.has(word(to));
}
