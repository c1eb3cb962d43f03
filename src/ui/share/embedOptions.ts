import { THEME_CHOICES, type ThemeChoice } from '../../view/view.ts';

/** Width to height of a snippet's map, as the loader's attribute writes it. */
export const RATIOS = ['4:5', '1:1', '4:3', '16:9'] as const;
export type Ratio = (typeof RATIOS)[number];

/** The map's where nothing else is said. */
export const DEFAULT_RATIO: Ratio = '4:5';

export const SHOWN = ['none', 'legend', 'full'] as const;
/** What stands round the frame's map: headline and source alone, the legend too, or also search and menus. */
export type Shown = (typeof SHOWN)[number];

/** The article's own light or dark, or one that is chosen for it; `auto` is the reader's. */
export const EMBED_THEMES = ['article', ...THEME_CHOICES] as const;
export type EmbedTheme = (typeof EMBED_THEMES)[number];

/** Returns the theme of an embed of a view: where the view leaves it open, it is the article's. */
export function embedThemeOf(theme: ThemeChoice): EmbedTheme {
  return theme === 'auto' ? 'article' : theme;
}

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

/** A guess of a frame's height, until it has said it itself: the map's and its words', in CSS pixels. */
export function guessedHeight(ratio: Ratio, frameWidth: number): number {
  const [width = 1, height = 1] = ratio.split(':').map(Number);
  return Math.round(Math.min((frameWidth * height) / width, 640) + 300);
}
