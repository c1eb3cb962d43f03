/** The ends and the grain of a slider. */
export interface Domain {
  readonly least: number;
  readonly most: number;
  readonly step: number;
}

/** How many values fall into each of `bins` equal parts of a domain; the upper end belongs to the last part. */
export function histogram(values: readonly number[], { least, most }: Domain, bins: number): readonly number[] {
  const counts = new Array<number>(bins).fill(0);
  for (const value of values) {
    if (value < least || value > most) continue;
    const bin = Math.min(bins - 1, Math.floor(((value - least) / (most - least)) * bins));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts;
}
