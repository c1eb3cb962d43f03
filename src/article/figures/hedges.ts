import type { Token } from '../text/token.ts';
import type { Hedge } from './quantity.ts';

/** The longest first: "just under" is not "under". */
const BEFORE: readonly (readonly [Hedge, string])[] = [
  ['atLeast', 'no fewer than'],
  ['atLeast', 'no less than'],
  ['atMost', 'no more than'],
  ['more', 'in excess of'],
  ['justOver', 'just more than'],
  ['justOver', 'slightly more than'],
  ['justOver', 'little more than'],
  ['justOver', 'a little over'],
  ['justOver', 'a shade over'],
  ['nearly', 'just short of'],
  ['nearly', 'slightly less than'],
  ['nearly', 'slightly fewer than'],
  ['nearly', 'just shy of'],
  ['nearly', 'just less than'],
  ['nearly', 'a little under'],
  ['nearly', 'a shade under'],
  ['about', 'something like'],
  ['atLeast', 'at least'],
  ['atMost', 'at most'],
  ['atMost', 'up to'],
  ['more', 'more than'],
  ['more', 'well over'],
  ['more', 'upwards of'],
  ['more', 'north of'],
  ['less', 'less than'],
  ['less', 'fewer than'],
  ['less', 'well under'],
  ['nearly', 'just under'],
  ['nearly', 'just below'],
  ['nearly', 'close to'],
  ['justOver', 'just over'],
  ['justOver', 'slightly over'],
  ['justOver', 'just above'],
  ['nearly', 'nearly'],
  ['nearly', 'almost'],
  ['nearly', 'nearing'],
  ['nearly', 'approaching'],
  ['more', 'over'],
  ['more', 'above'],
  ['more', 'exceeding'],
  ['less', 'under'],
  ['less', 'below'],
  ['about', 'about'],
  ['about', 'around'],
  ['about', 'roughly'],
  ['about', 'approximately'],
  ['about', 'some'],
  ['about', 'circa'],
  ['about', 'near'],
  ['about', 'barely'],
];
const AFTER: readonly (readonly [Hedge, string])[] = [
  ['about', 'or so'],
  ['about', 'or thereabouts'],
  ['about', '- odd'],
  ['atLeast', 'or more'],
  ['atLeast', '- plus'],
  ['atLeast', '+'],
  ['atMost', 'or less'],
  ['atMost', 'or fewer'],
];
const WORDS_BEFORE = BEFORE.map(([hedge, words]) => [hedge, words.split(' ')] as const);
const WORDS_AFTER = AFTER.map(([hedge, words]) => [hedge, words.split(' ')] as const);

/** What qualifies a number that begins at a token, and where that begins. */
export function hedgeBefore(tokens: readonly Token[], at: number): { readonly hedge: Hedge; readonly from: number } {
  for (const [hedge, words] of WORDS_BEFORE) {
    if (words.every((word, position) => tokens[at - words.length + position]?.folded === word))
      return { hedge, from: at - words.length };
  }
  return { hedge: 'none', from: at };
}

/** What qualifies a number that ends before a token, "or more"; `null` where nothing does. */
export function hedgeAfter(tokens: readonly Token[], at: number): { readonly hedge: Hedge; readonly to: number } | null {
  for (const [hedge, words] of WORDS_AFTER) {
    if (words.every((word, position) => tokens[at + position]?.folded === word)) return { hedge, to: at + words.length };
  }
  return null;
}
