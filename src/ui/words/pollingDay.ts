const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A date as "4 July 2024", with a no-break space after the day. */
export function pollingDay(isoDate: string): string {
  return day.format(new Date(isoDate)).replace(' ', '\u00a0');
}
