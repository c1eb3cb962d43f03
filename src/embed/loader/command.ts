/** What the page may ask of the frame. */
export type Command =
  | { readonly command: 'select'; readonly seat: string | null }
  | { readonly command: 'setView'; readonly query: string }
  | { readonly command: 'setTheme'; readonly theme: string }
  | { readonly command: 'setScheme'; readonly scheme: string };
