import type { PartyPattern } from '../../election/party.ts';

/** How a class is drawn besides its colour, so that colour is never alone. */
export type Pattern = PartyPattern;

/** One class of a scale: what the map paints and the legend names. */
export interface ScaleClass {
  /** Stable within its scale: "lab", "-30", "absent:new". */
  readonly key: string;
  /** For the legend, without unit: "Labour", "20 to 30". */
  readonly label: string;
  /** `#rrggbb` */
  readonly colour: string;
  readonly pattern: Pattern;
}

/**
 * A scale sorts values into classes and gives each its colour. The one object paints the map, the legend, the tooltip's swatch,
 * the chart and the export.
 */
export interface Scale<Value> {
  readonly classes: readonly ScaleClass[];
  /** The position in `classes` of the class that holds the value. */
  classOf(value: Value): number;
}
