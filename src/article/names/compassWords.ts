/** Words that say which part of a place a seat is; alone, or with an ordinary "north" or "west", they name nothing. */
export const COMPASS_WORDS: ReadonlySet<string> = new Set(['north', 'south', 'east', 'west', 'central', 'mid', 'outer', 'upper']);
