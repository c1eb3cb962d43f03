/** How far, as a part of the stated figure, the results may be from what "nearly", "just over" and "about" say. */
export const TOLERANCE = 0.05;

/** Floating point makes 1,575 of 1,500 × 1.05 a hair less: edges belong to what they bound. */
export const HAIR = 1e-9;
