import type { Fraction } from '../../psephology/units.ts';

const oneDecimal = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** A share for a table whose heading says per cent, "37.1"; a dash where there is none, which is not nought. */
export function shareInFigures(share: Fraction | null): string {
  return share === null ? '–' : oneDecimal.format(share * 100);
}
