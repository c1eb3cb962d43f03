/** The letters that postcodes end with: Royal Mail leaves out C, I, K, M, O and V, which are misread in handwriting. */
const LETTERS = 'ABDEFGHJLNPQRSTUWXYZ';

/** How many postcodes there can be in a sector ("LE2 0"): two letters of twenty. */
export const UNITS_IN_SECTOR = LETTERS.length ** 2;

/** The position of a unit, the two last letters of a postcode, in the order of the alphabet: "AA" 0, "ZZ" 399; `null` where it is none. */
export function unitPosition(unit: string): number | null {
  const [first, second] = [LETTERS.indexOf(unit.charAt(0)), LETTERS.indexOf(unit.charAt(1))];
  return unit.length === 2 && first >= 0 && second >= 0 ? first * LETTERS.length + second : null;
}
