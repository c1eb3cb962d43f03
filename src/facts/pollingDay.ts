const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/**
 * A date as "4 July 2024", with a no-break space after the day. Not `Intl.DateTimeFormat`: the first one costs a phone's browser 25 ms.
 * @throws RangeError where it is no date.
 */
export function pollingDay(isoDate: string): string {
  const date = new Date(isoDate);
  const month = MONTHS[date.getUTCMonth()];
  if (month === undefined) throw new RangeError(`“${isoDate}” is no date`);
  return `${date.getUTCDate()}\u00a0${month} ${date.getUTCFullYear()}`;
}
