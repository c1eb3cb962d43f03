/** What the page says to a new release that waits, once the reader asks for it. */
export const TAKE_OVER = 'hustings:take-over';
