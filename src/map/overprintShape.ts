/** The lines that strike through seats which changed hands, in CSS pixels; cased, so that they stand out on every fill and pattern. */
export const OVERPRINT_SHAPE = {
  /** Length of a repeat, along either edge. The lines fall from left to right. */
  period: 8,
  lineWidth: 1.3,
  casingWidth: 2.6,
} as const;

export const OVERPRINT_OPACITY = { line: 0.85, casing: 0.45 } as const;
