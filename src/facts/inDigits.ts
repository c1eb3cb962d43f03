const MINUS = '\u2212';
const THOUSANDS = /\B(?=(?:\d{3}){1,6}$)/g;
/** Below it, numbers are written with an exponent; they round to zero anyway. */
const LEAST = 1e-6;

/**
 * A number as British English writes it, "14,739" or "−26.6", with a true minus sign and so many decimals; halves are rounded away
 * from zero, as the number's own decimals stand. Not `Intl.NumberFormat`: the first of those costs a phone's browser 80 ms.
 */
export function inDigits(value: number, decimals: number): string {
  const size = Math.abs(value);
  const digits = String(size < LEAST ? 0 : Math.round(Number(`${size}e${decimals}`))).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals).replace(THOUSANDS, ',');
  return `${value < 0 ? MINUS : ''}${whole}${decimals === 0 ? '' : `.${digits.slice(-decimals)}`}`;
}
