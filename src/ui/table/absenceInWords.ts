import type { Absence } from '../../facts/measure.ts';

const WORDS: Readonly<Record<Absence, string>> = {
  'no-figure': 'no figure',
  'did-not-stand': 'did not stand',
  new: 'new',
  'not-comparable': 'not comparable',
};

/** Why a cell has no figure, in a word or three. */
export function absenceInWords(reason: Absence): string {
  return WORDS[reason];
}
