/** How many characters of text can be checked at a time, markup not counted. */
export const LONGEST_ARTICLE = 200_000;
