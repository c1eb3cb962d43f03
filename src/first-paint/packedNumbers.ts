/** Digits that no script and no page has to escape: "#" to "[". */
const BASE = 57;
const ZERO = '#'.charCodeAt(0);
/** So many digits are looked at together: their numbers are exact. */
const DIGITS = 7;
const WHOLE = BASE ** DIGITS;
const LEAST = BASE ** (DIGITS - 1);
/** How much a number that has come makes its like more to be expected. */
const LEARNT = 3;

/**
 * What each number is expected to be, from those before it that came under the same condition: both sides learn it as they go, so
 * that none of it is written.
 */
function expectations(size: number, given: readonly number[] | null) {
  const known = new Map<number, number[]>();
  return (index: number): number[] => {
    const condition = given?.[index] ?? 0;
    const weights = known.get(condition) ?? Array.from({ length: size }, () => 1);
    known.set(condition, weights);
    return weights;
  };
}

function sum(weights: readonly number[]): number {
  return weights.reduce((total, weight) => total + weight, 0);
}

/**
 * Numbers below `size` in few letters: range coding, which spends the less on a number the more it was to be expected
 * (G. N. N. Martin, 1979). `given` are as many numbers that the reader knows already and that tell something about these.
 */
export function packNumbers(numbers: readonly number[], size: number, given: readonly number[] | null = null): string {
  const weightsAt = expectations(size, given);
  let low = 0n;
  let range = WHOLE;
  let length = DIGITS;
  numbers.forEach((number, index) => {
    const weights = weightsAt(index);
    const step = Math.floor(range / sum(weights));
    low += BigInt(step * sum(weights.slice(0, number)));
    range = step * (weights[number] ?? 0);
    weights[number] = (weights[number] ?? 0) + LEARNT;
    for (; range < LEAST; range *= BASE) {
      low *= BigInt(BASE);
      length += 1;
    }
  });
  return digits(roundest(low, low + BigInt(range)), length);
}

/** The number from `from` on and below `to` that ends with the most zeros. */
function roundest(from: bigint, to: bigint): bigint {
  let best = from;
  for (let unit = BigInt(BASE); unit < to; unit *= BigInt(BASE)) {
    const round = ((from + unit - 1n) / unit) * unit;
    if (round >= to) return best;
    best = round;
  }
  return best;
}

/** A number in so many digits, without the zeros at its end. */
function digits(number: bigint, length: number): string {
  const letters = Array.from({ length }, () => '');
  let rest = number;
  for (let at = length - 1; at >= 0; at -= 1) {
    letters[at] = String.fromCharCode(ZERO + Number(rest % BigInt(BASE)));
    rest /= BigInt(BASE);
  }
  return letters.join('').replace(/#+$/, '');
}

/** So many numbers as `packNumbers` packed them, with the same size and the same knowledge. */
export function unpackNumbers(packed: string, length: number, size: number, given: readonly number[] | null = null): number[] {
  const weightsAt = expectations(size, given);
  let at = 0;
  let code = 0;
  let range = 1;
  const read = () => {
    code = code * BASE + (packed.charCodeAt(at) || ZERO) - ZERO;
    range *= BASE;
    at += 1;
  };
  while (range < WHOLE) read();
  return Array.from({ length }, (_, index) => {
    const weights = weightsAt(index);
    const step = Math.floor(range / sum(weights));
    let number = 0;
    range = step * (weights[0] ?? 0);
    while (code >= range) {
      code -= range;
      number += 1;
      range = step * (weights[number] ?? Number.POSITIVE_INFINITY);
    }
    weights[number] = (weights[number] ?? 0) + LEARNT;
    while (range < LEAST) read();
    return number;
  });
}
