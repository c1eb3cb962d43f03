/** A ratio of width to height, "4:5" or "4/5", as CSS writes it; 4/5 where an editor names none, or one that is none. */
export function readRatio(text: string | null): string {
  const [, width = 0, height = 0] = /^(\d+\.?\d*)[:/](\d+\.?\d*)$/.exec(text ?? '') ?? [];
  return +width > 0 && +height > 0 ? `${width}/${height}` : '4/5';
}
