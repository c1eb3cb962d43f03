import { inDigits } from '../../facts/inDigits.ts';

const NEEDS_QUOTES = /[",;\t\r\n]/;
// https://owasp.org/www-community/attacks/CSV_Injection, the full-width forms included.
const STARTS_FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/**
 * A text as a field of a CSV file. One that a spreadsheet would run as a formula gets an apostrophe in front; quotation marks go
 * around what RFC 4180 asks for, and around semicolons and tabs, at which some spreadsheets split as well.
 */
export function csvText(text: string): string {
  const harmless = STARTS_FORMULA.test(text) ? `'${text}` : text;
  return NEEDS_QUOTES.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** A number as a field of a CSV file, rounded as in the table to so many decimals, with a plain hyphen and no commas, so that it stays a number. */
export function csvNumber(value: number, decimals: 1 | 2): string {
  const rounded = Number(inDigits(value, decimals).replaceAll(',', '').replace('\u2212', '-'));
  return String(rounded === 0 ? 0 : rounded);
}
