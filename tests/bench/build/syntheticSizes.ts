/** How many areas the growth pages draw: as many as there are seats, and twice four times as many. */
export const SYNTHETIC_SIZES = [650, 2600, 10_400] as const;
