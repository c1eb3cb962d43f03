import type { Nation } from './area.ts';

/** A nation by the name that readers know it by. */
export interface NamedNation {
  readonly letter: Nation;
  readonly name: string;
}

/** A part of a nation, or the whole of one that is not divided. */
export interface Region {
  /** Code of the Office for National Statistics, "E12000005". */
  readonly code: string;
  readonly name: string;
  /** As it stands in the middle of a sentence: "the West Midlands", "London". */
  readonly inWords: string;
  readonly nation: Nation;
}

/** A region as it stands in the middle of a sentence, "the West Midlands"; its code where the package does not name it. */
export function regionInWords(code: string, regions: readonly Region[]): string {
  return regions.find((region) => region.code === code)?.inWords ?? code;
}

/** The name of a nation; its letter where the package does not name it. */
export function nationInWords(letter: string, nations: readonly NamedNation[]): string {
  return nations.find((nation) => nation.letter === letter)?.name ?? letter;
}
