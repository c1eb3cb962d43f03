import { THEME_CHOICES } from '../../view/view.ts';

/** Widths and heights that a snippet may reserve, as the loader's attribute writes them. */
export const RATIOS = ['4:5', '1:1', '4:3', '16:9'] as const;
export type Ratio = (typeof RATIOS)[number];

export const SHOWN = ['none', 'legend', 'full'] as const;
/** What stands round the frame's map: headline and source alone, the legend too, or also search and menus. */
export type Shown = (typeof SHOWN)[number];

/** The article's own light or dark, or one that is chosen for it; `auto` is the reader's. */
export const EMBED_THEMES = ['article', ...THEME_CHOICES] as const;
export type EmbedTheme = (typeof EMBED_THEMES)[number];

/** What an editor chooses about an embed. */
export interface EmbedOptions {
  readonly ratio: Ratio;
  readonly shown: Shown;
  readonly theme: EmbedTheme;
  /** The version of data and definitions that the frame stays with; `null` where it follows corrections. */
  readonly release: string | null;
  /** What screen readers call the frame. */
  readonly title: string;
}

/** What `embed.html` shows where its address names nothing else. */
export const DEFAULT_SHOWN: Shown = 'legend';

/** Height ÷ width. */
export function heightOfWidth(ratio: Ratio): number {
  const [width = 1, height = 1] = ratio.split(':').map(Number);
  return height / width;
}
