import type { Token } from '../text/token.ts';
import { hedgeAfter, hedgeBefore } from './hedges.ts';
import { multipleOfWord, numberOfWord, partsOfWord } from './numberWords.ts';
import type { Quantity, QuantityUnit } from './quantity.ts';

interface Read {
  readonly value: number;
  readonly to: number;
  readonly part: boolean;
}

const MINUS: ReadonlySet<string> = new Set(['-', '−', '–']);
const CURRENCY: ReadonlySet<string> = new Set(['£', '$', '€']);
const MONTHS: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);
/** After a number they make it a time, an age, a length, a rank: no figure of an election. */
const OTHER_UNITS: ReadonlySet<string> = new Set(
  (
    'am pm year years month months week weeks day days hour hours minute minutes second seconds mile miles metre metres km people residents ' +
    'supporters activists members pence pounds bn billion th st nd rd s pupils homes mosques protesters children times wards councillors councils women men'
  ).split(' '),
);

/** The numbers of a text, in digits or words, without dates, years, ages, money and the like. */
export function quantitiesOf(tokens: readonly Token[]): readonly Quantity[] {
  const quantities: Quantity[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const read = numberAt(tokens, at);
    if (read === null) continue;
    const quantity = withUnit(tokens, at, read);
    if (quantity !== null) quantities.push(quantity);
    at = read.to - 1;
  }
  return quantities;
}

function numberAt(tokens: readonly Token[], at: number): Read | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind === 'number') {
    const value = Number(token.text.replaceAll(',', ''));
    return multiplied(tokens, { value, to: at + 1, part: false });
  }
  if (token.kind !== 'word') return null;
  const part = partAt(tokens, at);
  if (part !== null) return part;
  const first =
    token.folded === 'a' && tokens[at + 1]?.folded !== undefined && multipleOfWord(tokens[at + 1]?.folded ?? '') !== null
      ? 1
      : numberOfWord(token.folded);
  if (first === null) return null;
  let value = first;
  let to = at + 1;
  const joined = tokens[to]?.text === '-' ? to + 1 : to;
  const unit = numberOfWord(tokens[joined]?.folded ?? '');
  if (value >= 20 && unit !== null && unit < 10) {
    value += unit;
    to = joined + 1;
  }
  return multiplied(tokens, { value, to, part: false });
}

function multiplied(tokens: readonly Token[], read: Read): Read {
  const next = tokens[read.to];
  const multiple = next?.kind === 'word' ? multipleOfWord(next.folded) : null;
  // "m" and "k" belong to a number only without a space.
  if (multiple === null || next === undefined || (next.folded.length === 1 && next.gap)) return read;
  return { value: Number((read.value * multiple).toPrecision(12)), to: read.to + 1, part: false };
}

/** "a third", "two-thirds", "one in five", "half". */
function partAt(tokens: readonly Token[], at: number): Read | null {
  const word = (position: number) => tokens[position]?.folded ?? '';
  const count = word(at) === 'a' || word(at) === 'an' ? 1 : numberOfWord(word(at));
  if (count === null) return word(at) === 'half' && word(at + 1) !== 'a' ? { value: 50, to: at + 1, part: true } : null;
  const next = tokens[at + 1]?.text === '-' ? at + 2 : at + 1;
  const parts = partsOfWord(word(next));
  // "a second seat, a third in Bristol": a rank and no part, unless something follows of which it can be a part.
  if (parts !== null && (count > 1 || word(next) === 'quarter' || word(next + 1) === 'of'))
    return { value: (count / parts) * 100, to: next + 1, part: true };
  const whole =
    word(at + 1) === 'in'
      ? (numberOfWord(word(at + 2)) ?? Number(tokens[at + 2]?.kind === 'number' ? word(at + 2) : Number.NaN))
      : Number.NaN;
  return count === 1 && word(at) === 'one' && whole > 1 && whole <= 20 ? { value: 100 / whole, to: at + 3, part: true } : null;
}

function withUnit(tokens: readonly Token[], from: number, read: Read): Quantity | null {
  const first = tokens[from];
  const before = tokens[from - 1];
  if (first === undefined || (before !== undefined && CURRENCY.has(before.text))) return null;
  const hedge = hedgeBefore(tokens, from);
  const later = hedge.hedge === 'none' ? hedgeAfter(tokens, read.to) : null;
  const { unit, to, unitTo } = unitAfter(tokens, read, later?.to ?? read.to);
  const quantity = {
    from,
    to,
    hedgeFrom: hedge.from,
    unitTo,
    value: read.value,
    unit,
    hedge: later?.hedge ?? hedgeAfter(tokens, unitTo)?.hedge ?? hedge.hedge,
    part: read.part,
    sign: signBefore(tokens, from),
  };
  return isOtherNumber(tokens, quantity) ? null : quantity;
}

function unitAfter(
  tokens: readonly Token[],
  { to, part }: Read,
  after: number,
): { readonly unit: QuantityUnit; readonly to: number; readonly unitTo: number } {
  const at = tokens[after]?.text === '-' && tokens[after]?.gap === false ? after + 1 : after;
  const word = tokens[at]?.folded ?? '';
  const next = tokens[at + 1]?.folded ?? '';
  if (part) return { unit: 'per cent', to, unitTo: to };
  if (word === '%' || word === 'percent' || word === 'pc' || (word === 'per' && next === 'cent')) {
    const end = word === 'per' ? at + 2 : at + 1;
    const pointed = (tokens[end]?.text === '-' ? tokens[end + 1] : tokens[end])?.folded ?? '';
    return pointed === 'points' || pointed === 'point'
      ? { unit: 'points', to: end, unitTo: end + 1 }
      : { unit: 'per cent', to: end, unitTo: end };
  }
  if (word === 'percentage' && (next === 'points' || next === 'point')) return { unit: 'points', to, unitTo: at + 2 };
  if (word === 'percentage' && tokens[at + 1]?.text === '-') return { unit: 'points', to, unitTo: at + 3 };
  if (['point', 'points', 'pts', 'pt', 'pp', 'ppts'].includes(word)) return { unit: 'points', to, unitTo: at + 1 };
  if (word === 'votes' || word === 'vote' || word === 'ballots') return { unit: 'votes', to, unitTo: at + 1 };
  if (['seats', 'seat', 'constituencies', 'mps'].includes(word)) return { unit: 'seats', to, unitTo: at + 1 };
  return { unit: 'count', to, unitTo: to };
}

/** A sign that stands directly before a number and after a space or a bracket: "(−26.6)", but not "30-40". */
function signBefore(tokens: readonly Token[], from: number): -1 | 0 | 1 {
  const sign = tokens[from - 1];
  if (sign === undefined || tokens[from]?.gap || sign.kind !== 'sign') return 0;
  const open = sign.gap || ['(', ',', '/', '['].includes(tokens[from - 2]?.text ?? '');
  if (!open) return 0;
  return sign.text === '+' ? 1 : MINUS.has(sign.text) ? -1 : 0;
}

function isOtherNumber(tokens: readonly Token[], { from, to, unitTo, unit, value }: Quantity): boolean {
  const before = tokens[from - 1];
  const after = tokens[to];
  const number = tokens[from];
  if (unit !== 'count') return false;
  // "a Labour one of 6,217": a pronoun.
  if (number?.folded === 'one' && to === from + 1) return true;
  if (number?.kind === 'number' && after?.kind === 'word' && !after.gap) return true;
  if (OTHER_UNITS.has((after?.text === '-' ? tokens[to + 1] : after)?.folded ?? '')) return true;
  if (MONTHS.has(after?.folded ?? '') || (MONTHS.has(before?.folded ?? '') && value <= 31)) return true;
  // Years, times ("3.40"), scores and ranges: what is joined to another number.
  if (number?.kind === 'number' && number.text.length === 4 && value >= 1800 && value < 2100 && unitTo === to) return true;
  const joined = (at: number, beyond: number) =>
    ['-', '–', '/', ':', '.'].includes(tokens[at]?.text ?? '') && tokens[beyond]?.kind === 'number' && !tokens[at]?.gap;
  return joined(from - 1, from - 2) || joined(to, to + 1);
}
