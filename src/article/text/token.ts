/** A word, a number or a single sign of a text. */
export interface Token {
  readonly kind: 'word' | 'number' | 'sign';
  /** As written. */
  readonly text: string;
  /** A word without accents, capitals, apostrophes and possessive "'s"; "&" is "and"; numbers and signs as written. */
  readonly folded: string;
  /** Position of its first character in the text. */
  readonly start: number;
  /** Position after its last character. */
  readonly end: number;
  /** Whether it is a word that begins with a capital letter. */
  readonly capital: boolean;
  readonly possessive: boolean;
  /** Whether there is a space or a line break before it. */
  readonly gap: boolean;
  /** Which line of the text it is on, blank lines not counted. */
  readonly line: number;
}
