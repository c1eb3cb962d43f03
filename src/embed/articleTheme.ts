import type { Theme } from '../facts/scales/ramps.ts';
import type { HustingsStore } from '../store/hustingsStore.ts';
import { meantValues, queryOf } from '../view/meantQuery.ts';

/** Which theme a frame has where neither its view nor the reader's paper says it. */
export interface ArticleTheme {
  /** Whether it is the reader's own, as with `theme=auto`, or the article's. */
  followReader(follows: boolean): void;
  /** The colours that the article around the frame has. */
  setScheme(scheme: Theme): void;
}

/**
 * The theme that an address leaves to the article; `null` where it is the reader's own, as on a page by itself. A frame cannot read the
 * colours of the page around it: `prefers-color-scheme` is the reader's in an article that says nothing of colours, and such articles
 * are light. So it is light unless the address says that the article is dark, as the loader does.
 */
export function schemeOfAddress(query: string, isFramed: boolean): Theme | null {
  const parameters = meantValues(query);
  if (!isFramed || parameters.get('theme') === 'auto') return null;
  return parameters.get('scheme') === 'dark' ? 'dark' : 'light';
}

/** Keeps the store's theme for "auto" true to the article or to the reader's system, whichever is followed. */
export function followArticle(store: HustingsStore, target: Window): ArticleTheme {
  const dark = target.matchMedia('(prefers-color-scheme: dark)');
  const isFramed = target.parent !== target;
  const given = schemeOfAddress(queryOf(target.location), isFramed);
  let scheme: Theme = given ?? 'light';
  let followsReader = given === null;
  const follow = () => store.getState().setSystemTheme(followsReader ? (dark.matches ? 'dark' : 'light') : scheme);
  follow();
  dark.addEventListener('change', follow);
  return {
    followReader: (follows) => {
      followsReader = follows || !isFramed;
      follow();
    },
    setScheme: (next) => {
      scheme = next;
      follow();
    },
  };
}
