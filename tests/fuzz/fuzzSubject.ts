/** Something that is fed with what nobody meant it for. */
export interface FuzzSubject {
  readonly name: string;
  /** How many inputs the unit tests give it, from the same seed each time. */
  readonly quickRuns: number;
  /** Throws with the input where something that must hold does not; `numRuns` inputs from `seed`. */
  check(run: { readonly seed: number; readonly numRuns: number }): void;
}
