/** What a change of the layout needs besides the layouts; fetched when the reader is about to make one. */
export { findOutlines } from './outlinesBetween.ts';
export { runMorph } from './runMorph.ts';
