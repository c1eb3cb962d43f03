/** A browser keeps a script that came damaged until the page is loaded again; the address holds the view. */
export const LOAD_AGAIN = 'If trying again does not help, load the whole page again: your view stays.';
