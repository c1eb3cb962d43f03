/** Codes of invented areas, "X00000001" and so on. */
export function syntheticCodes(areas: number): string[] {
  return Array.from({ length: areas }, (_, index) => `X${String(index + 1).padStart(8, '0')}`);
}
