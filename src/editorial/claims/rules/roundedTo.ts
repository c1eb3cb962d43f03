/** A number at so many decimals, halves away from zero: 37.15 at one is 37.2, −26.65 is −26.7. */
export function roundedTo(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  // 1.005 × 100 is 100.49999999999999: what is half in decimals must be half here.
  return (Math.sign(value) * Math.round(Number((Math.abs(value) * scale).toPrecision(12)))) / scale;
}
