import * as v from 'valibot';

// One pass over a plain array: valibot's own array schema makes an object for each of some 100,000 numbers, which a phone feels.

/** Schema of a whole number of zero or more. */
export const count = v.custom<number>((input) => isInteger(input) && input >= 0, 'must be a whole number that is not negative');

/** Schema of an array of whole numbers, negative ones included. */
export const integers = v.custom<readonly number[]>(isIntegers, 'must be a list of whole numbers');

/** Schema of an array of whole numbers of zero or more: votes, indices, arc numbers. */
export const counts = v.custom<readonly number[]>(
  (input) => isIntegers(input) && input.every((value) => value >= 0),
  'must be a list of whole numbers that are not negative',
);

/** Schema of an array of whole numbers of zero or more, or `null` where there is no figure. */
export const countsOrNull = v.custom<readonly (number | null)[]>(
  (input) => Array.isArray(input) && input.every((value: unknown) => value === null || (isInteger(value) && value >= 0)),
  'must be a list of whole numbers that are not negative, or null',
);

/** Schema of an array of texts. */
export const texts = v.custom<readonly string[]>(
  (input) => Array.isArray(input) && input.every((value: unknown) => typeof value === 'string'),
  'must be a list of texts',
);

/** Schema of an array of texts, or `null` where there is none. */
export const textsOrNull = v.custom<readonly (string | null)[]>(
  (input) => Array.isArray(input) && input.every((value: unknown) => value === null || typeof value === 'string'),
  'must be a list of texts, or null',
);

function isInteger(value: unknown): value is number {
  return Number.isSafeInteger(value);
}

function isIntegers(input: unknown): input is number[] {
  return Array.isArray(input) && input.every(isInteger);
}
