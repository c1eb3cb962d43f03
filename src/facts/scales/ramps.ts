/** The light or the dark page that colours stand on. */
export type Theme = 'light' | 'dark';

type Ramp = Readonly<Record<Theme, readonly string[]>>;

/**
 * From a large fall (brown-orange) over no change to a large rise (blue-violet): ten classes, symmetric. Orange and violet
 * stay apart for readers with any of the common colour-blindnesses.
 */
export const DIVERGING: Ramp = {
  light: ['#7f3b08', '#b35806', '#dd8a2b', '#f3b96f', '#f8e1c2', '#dddbea', '#b7afd4', '#8a7db8', '#5e4596', '#35115c'],
  dark: ['#ffb55e', '#f09436', '#c9721a', '#935420', '#5b4330', '#454763', '#5f5b94', '#7f77c2', '#a59deb', '#d0c9ff'],
};

/** From little to much, six classes, blue-green. */
export const SEQUENTIAL: Ramp = {
  light: ['#e3ece7', '#aed6c7', '#7cbcb2', '#4f9fa0', '#267681', '#0c4a5b'],
  dark: ['#24343a', '#2b505a', '#336f79', '#469596', '#78bcae', '#c2e5cf'],
};

/** No figure at all: a neutral that is in no ramp. */
export const ABSENT: Readonly<Record<Theme, string>> = { light: '#d9d7d2', dark: '#3b3d40' };
/** Did not stand: a second neutral, always hatched. */
export const DID_NOT_STAND: Readonly<Record<Theme, string>> = { light: '#e9e7e2', dark: '#2f3134' };

/**
 * A square of nine, row by row from the top: towards the right more of the first quantity (blue), downwards more of the second
 * (orange), both together dark. Stevens' arrangement, in a pair of hues that stays apart under colour-blindness.
 */
export const BIVARIATE: Ramp = {
  light: ['#ecebe7', '#a9c8dd', '#4f93c0', '#f3cf9f', '#b3a79b', '#56768f', '#e0892f', '#9a5b2e', '#3b2733'],
  dark: ['#33363a', '#2f566f', '#2f86b8', '#6f5230', '#6d6a66', '#6f9fb5', '#c9781f', '#d9a06a', '#fff1dc'],
};
