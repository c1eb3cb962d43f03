/** The option that an arrow key leads to, round the end of the list; `null` where the list is empty. */
export function movedOption(active: number | null, count: number, step: 1 | -1): number | null {
  if (count === 0) return null;
  if (active === null) return step === 1 ? 0 : count - 1;
  return (active + step + count) % count;
}
