/** A publisher's slip, mended wherever it stands in a file. */
export interface Correction {
  /** Below the sources' folder. */
  readonly file: string;
  /** As published, long enough to be nothing else. */
  readonly found: string;
  readonly meant: string;
}

/** Every correction that is made to a publisher's text. Figures are never corrected. */
export const CORRECTIONS: readonly Correction[] = [
  // UTF-8 read as Latin-1 and encoded again: the Green candidate in Belfast South and Mid Down.
  { file: 'results/ge2024-candidacies.csv', found: '\u00c3\u0081ine,Groogan', meant: 'Áine,Groogan' },
  // UTF-8 read in the Macintosh's encoding and encoded again.
  { file: 'results/ge2019-notional.csv', found: 'Ynys M√¥n', meant: 'Ynys Môn' },
];
