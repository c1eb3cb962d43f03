/** A width in CSS pixels at zoom levels, ascending; between two levels it grows evenly, beyond the ends it stays. */
export type WidthByZoom = readonly (readonly [zoom: number, pixels: number])[];

/** By itself, since it is all of them that the first paint needs. */
export const SEAT_BORDER_WIDTH = [
  [4, 0.2],
  [6, 0.5],
  [9, 1],
  [13, 1.6],
] as const satisfies WidthByZoom;

/** Widths of the map's lines, the same for every renderer. */
export const LINE_WIDTHS = {
  seatBorder: SEAT_BORDER_WIDTH,
  regionBorder: [
    [4, 0.8],
    [6, 1.1],
    [9, 1.8],
    [13, 2.4],
  ],
  coast: [
    [4, 0.3],
    [8, 0.45],
    [12, 0.9],
  ],
} as const satisfies Readonly<Record<string, WidthByZoom>>;

/** Opacity of the borders between seats, by zoom like a width. */
export const SEAT_BORDER_OPACITY: WidthByZoom = [
  [4.5, 0.45],
  [6, 0.75],
  [8, 0.9],
];
export const REGION_BORDER_OPACITY = 0.7;
export const COAST_OPACITY = 0.6;

/** The width (or opacity) at a zoom level. */
export function widthAtZoom(stops: WidthByZoom, zoom: number): number {
  let before = stops[0];
  for (const stop of stops) {
    if (stop[0] > zoom) {
      if (before === undefined || before[0] > zoom) return stop[1];
      return before[1] + ((zoom - before[0]) / (stop[0] - before[0])) * (stop[1] - before[1]);
    }
    before = stop;
  }
  return before?.[1] ?? 0;
}

/** The lines that strike through seats which changed hands, in CSS pixels; cased, so that they stand out on every fill and pattern. */
export const OVERPRINT_SHAPE = {
  /** Length of a repeat, along either edge. The lines fall from left to right. */
  period: 8,
  lineWidth: 1.3,
  casingWidth: 2.6,
} as const;

export const OVERPRINT_OPACITY = { line: 0.85, casing: 0.45 } as const;
