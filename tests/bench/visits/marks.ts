/** Set by the app when seats answer to taps, in whichever renderer; for diagnosis, no row is judged by it. */
export const INTERACTIVE_MARK = 'hustings:interactive';
/** Set by the app in the moment in which MapLibre's canvas is what the reader sees. */
export const TAKE_OVER_MARK = 'hustings:takeover';
