/**
 * The declarations that keep a map's space: a ratio of width to height, "4:5" or "4/5". Where an editor names none, or one that is
 * none, about as high as headline, map, legend and source need: tall in a narrow column, no higher than that in a wide one.
 */
export function readRatio(text: string | null): string {
  const [, width = 0, height = 0] = /^([\d.]+)[:/]([\d.]+)$/.exec(text ?? '') ?? [];
  return `aspect-ratio:${+width && +height ? `${width}/${height}` : '4/9;max-height:800px'}`;
}
