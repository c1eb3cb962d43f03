/** Soft hyphens, spaces of no width and the like: they hide inside words, so that a name would not be seen as the name. */
const HIDDEN = /[\0\u00ad\u200b\u2060\ufeff]/g;
const LINE_BREAKS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

/** A text as it is shown and read: letters composed with their accents, one kind of line break, nothing hidden inside words. */
export function cleanText(text: string): string {
  return text.normalize('NFC').replace(LINE_BREAKS, '\n').replace(HIDDEN, '').trim();
}
