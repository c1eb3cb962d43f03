import { closeWord } from './closeWord.ts';

/** Short forms that are not the beginning of the long one. */
const SHORT_FORMS: readonly (readonly string[])[] = [
  'robert bob bobby rob',
  'william bill billy will',
  'richard dick rick',
  'nicholas nick nicky',
  'elizabeth liz beth lizzie',
  'margaret maggie meg',
  'james jim jimmy',
  'edward ed eddie ted',
  'anthony tony',
  'michael mike mick',
  'catherine katherine kate cathy',
  'charles charlie chuck',
  'stephen steven steve',
  'andrew andy',
  'david dave',
  'susan sue',
  'rebecca becky',
  'jennifer jenny',
  'john jack',
  'muhammad mohammed mohammad mohamed muhammed mohd',
].map((line) => line.split(' '));

/** How far a written first name is from a candidate's, both folded: 0 the same, 1 a short form, 2 and 3 slips; `null` another name. */
export function givenNameCost(written: string, name: string): number | null {
  if (written === name) return 0;
  if (isShortForm(written, name)) return 1;
  const slips = closeWord(written, name);
  return slips === null ? null : slips + 1;
}

function isShortForm(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length >= 3 && long.startsWith(short)) return true;
  return SHORT_FORMS.some((forms) => forms.includes(short) && forms.includes(long));
}
