/** The drawer's height as a part of the page's main column, in per cent. */
export const DRAWER_HEIGHT = { least: 25, first: 48, most: 75, step: 5 } as const;

/** A height within what leaves both the map and the drawer usable. */
export function boundedHeight(percent: number): number {
  return Math.min(DRAWER_HEIGHT.most, Math.max(DRAWER_HEIGHT.least, percent));
}
