const FAR = 80;
const QUICK = 0.4;

/** Whether the sheet stands full after a pull: one that was far or quick (CSS pixels a millisecond) enough changes where it stands. */
export function settledFull(full: boolean, pulled: number, milliseconds: number): boolean {
  const speed = Math.abs(pulled) / Math.max(1, milliseconds);
  if (Math.abs(pulled) < FAR && speed < QUICK) return full;
  return pulled < 0;
}
