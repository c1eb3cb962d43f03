const ENDINGS: Readonly<Record<Intl.LDMLPluralRule, string>> = {
  one: 'st',
  two: 'nd',
  few: 'rd',
  other: 'th',
  zero: 'th',
  many: 'th',
};
const ORDINALS = new Intl.PluralRules('en-GB', { type: 'ordinal' });

/** A candidate's place: "elected", "came 2nd". */
export function placeInWords(place: number): string {
  return place === 1 ? 'elected' : `came ${place}${ENDINGS[ORDINALS.select(place)]}`;
}
