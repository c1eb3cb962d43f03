/** Two pixels differ when their channels together do by more than this: more than JPEG's noise, less than a new class of a scale. */
const VISIBLE_DIFFERENCE = 60;

/** The share of pixels that differ visibly between two frames of the same size, RGBA; 1 where the sizes differ. */
export function changedShare(before: Uint8ClampedArray, after: Uint8ClampedArray): number {
  if (before.length !== after.length) return 1;
  let changed = 0;
  for (let at = 0; at + 3 < after.length; at += 4) {
    const difference =
      Math.abs((after[at] ?? 0) - (before[at] ?? 0)) +
      Math.abs((after[at + 1] ?? 0) - (before[at + 1] ?? 0)) +
      Math.abs((after[at + 2] ?? 0) - (before[at + 2] ?? 0));
    if (difference > VISIBLE_DIFFERENCE) changed += 1;
  }
  return changed / Math.max(1, after.length / 4);
}
