/** Slow at both ends: 0 to 1 over 0 to 1. */
export function eased(time: number): number {
  return time < 0.5 ? 4 * time ** 3 : 1 - (-2 * time + 2) ** 3 / 2;
}
