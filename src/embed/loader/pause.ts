/** Until when steps are not followed, in milliseconds of `Date.now()`: what scrolls past on the way to a map that a link has moved was not read. */
export const pause = { end: 0 };
