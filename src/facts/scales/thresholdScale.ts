import type { Scale, ScaleClass } from './scale.ts';

/** A class of numbers, open-ended where `from` or `to` is `null`. */
export interface NumberClass extends ScaleClass {
  readonly from: number | null;
  readonly to: number | null;
}

/** A scale over numbers, and its classes from low to high. */
export interface ThresholdScale extends Scale<number> {
  readonly classes: readonly NumberClass[];
}

/**
 * A scale over numbers cut at `breaks` (ascending). A class owns the edge farther from `centre`: with the default centre of
 * −∞ a class holds its lower edge ("10 or more" holds 10); with centre 0, "down 10 or more" holds −10 as well. The centre
 * itself belongs to the class above it. Errors: throws a `RangeError` when there is not one colour more than breaks.
 */
export function thresholdScale(options: {
  readonly breaks: readonly number[];
  readonly colours: readonly string[];
  readonly label: (from: number | null, to: number | null) => string;
  readonly centre?: number;
}): ThresholdScale {
  const { breaks, colours, label, centre = Number.NEGATIVE_INFINITY } = options;
  if (colours.length !== breaks.length + 1) throw new RangeError(`${breaks.length} breaks need ${breaks.length + 1} colours`);
  const classes = colours.map((colour, position): NumberClass => {
    const from = breaks[position - 1] ?? null;
    const to = breaks[position] ?? null;
    return { key: from === null ? `below:${to}` : String(from), label: label(from, to), colour, pattern: 'none', from, to };
  });
  return {
    classes,
    classOf: (value) => {
      let position = 0;
      for (const edge of breaks) if (edge < centre ? value > edge : value >= edge) position += 1;
      return position;
    },
  };
}
