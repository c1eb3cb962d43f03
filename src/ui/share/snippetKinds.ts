import { ampSnippet, type Embedded, elementSnippet, frameSnippet, wordPressSnippet } from './snippets.ts';

/** A way to put the view into a page. */
export interface SnippetKind {
  readonly id: string;
  readonly label: string;
  readonly note: string;
  write(embedded: Embedded): string;
}

export const SNIPPET_KINDS: readonly SnippetKind[] = [
  {
    id: 'element',
    label: 'Web page',
    note: 'Keeps its place on the page, loads when the reader comes near, and is as high as it needs to be. The page must allow the script.',
    write: elementSnippet,
  },
  {
    id: 'frame',
    label: 'Web page, without a script',
    note: 'Works wherever frames are allowed. Its height is fixed: try it at the width of your column.',
    write: frameSnippet,
  },
  {
    id: 'wordpress',
    label: 'WordPress',
    note: 'Paste it into a block of custom HTML. WordPress takes it out again for authors who may not post unfiltered HTML: an administrator can. A block of the kind “Embed” with the link of the whole map works where WordPress finds oEmbed here.',
    write: wordPressSnippet,
  },
  {
    id: 'amp',
    label: 'AMP',
    note: 'The first line belongs in the page’s head, once. AMP wants the map from another site than the page’s own, over https.',
    write: ampSnippet,
  },
];
