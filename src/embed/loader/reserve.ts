/**
 * What headline, legend and source need besides the map, in CSS pixels at the usual size of text, in a column of 360 and of 640 pixels;
 * and with a seat's verdict.
 */
const WORDS = '280 180';
const WORDS_AND_VERDICT = '500 300';

/** In `em`, the two columns for which the words' room is known, and 1 px at the usual size of text. */
const [NARROW, WIDE, PX] = [22.5, 40, 1 / 16];

/**
 * The rules that keep a map's space, in `em` of the reader's own size of text. Where nothing is said of it: what the opening view needs
 * at any width and with any seat, by properties that a page can also write itself before the script is there. With a ratio, "4:5" or
 * "4/5", which is the map's, or with the room of the words as a preview has measured it, "500 300": that map and those words.
 */
export function reserve(ratio: string | null, space: string | null, verdict: boolean): string {
  const [, width = 0, height = 0] = /^([\d.]+)[:/]([\d.]+)$/.exec(ratio ?? '') ?? [];
  const known = +width && +height;
  const measured = /^(\d+) (\d+)$/;
  const [, narrow = 0, wide = 0] =
    measured.exec(space ?? '') ?? ((known && measured.exec(verdict ? WORDS_AND_VERDICT : WORDS)) || []);
  if (!narrow) return ':host{aspect-ratio:4/9;max-height:800px;min-height:44em}';
  // Words that wrap take less height in a wider column, and at last no less.
  const rise = ((+narrow - +wide) * PX) / (WIDE - NARROW);
  const words = `max(${+wide * PX}em,${+narrow * PX}em + (${NARROW}em - 100%)*${rise})`;
  return `:host::before{content:"";display:block;padding-top:calc(min((100% - 24px)*${known ? +height / +width : 1.25},640px) + ${words})}`;
}
