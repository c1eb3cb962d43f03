/**
 * How much of the sheet is seen in the page that is written at build, in CSS pixels: what its head measures in a common browser. The
 * page's script measures it again; where that gives the same, nothing on the page moves.
 */
export const CLOSED_SHEET_HEIGHT = 72;
