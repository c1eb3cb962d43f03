/** How a figure is qualified: "nearly 7,000", "more than a third". */
export type Hedge = 'none' | 'nearly' | 'more' | 'atLeast' | 'justOver' | 'less' | 'atMost' | 'about';

/** What a figure counts, as far as the words beside it say. `per cent` also holds parts, a third being 33.3…; `count` says nothing. */
export type QuantityUnit = 'count' | 'votes' | 'seats' | 'per cent' | 'points';

/** A number in an article, in digits or words, with its unit and what qualifies it. */
export interface Quantity {
  /** Position of the first token of the number itself. */
  readonly from: number;
  /** Position after its last token, its per cent sign included. */
  readonly to: number;
  /** Position of the first token of its hedge; `from` where there is none. */
  readonly hedgeFrom: number;
  /** Position after the unit's last token. */
  readonly unitTo: number;
  readonly value: number;
  readonly unit: QuantityUnit;
  readonly hedge: Hedge;
  /** Whether it is a part in words, "a third", which nobody means to the decimal. */
  readonly part: boolean;
  /** −1 or 1 for a number with a sign, "+3.4"; 0 for one without. */
  readonly sign: -1 | 0 | 1;
}
