import { createStore } from 'zustand/vanilla';
import type { ArticleCheck } from '../../article/checkArticle.ts';

/** What is on the reader's desk: it stays while seats of the article are looked at, and is gone when the page is closed. */
export interface ArticleDesk {
  /** As typed, pasted or dropped. */
  readonly typed: string;
  readonly state:
    | { readonly kind: 'idle' }
    | { readonly kind: 'checking'; readonly part: number; readonly stop: () => void }
    /** Said to the reader: what happened and what to do. */
    | { readonly kind: 'refused'; readonly words: string }
    | { readonly kind: 'checked'; readonly check: ArticleCheck };
  /** The mark that the reader followed last, by its position among the findings. */
  readonly followed: number | null;
}

const EMPTY: ArticleDesk = { typed: '', state: { kind: 'idle' }, followed: null };

/** The desk. It is kept in memory only, never in storage and never sent anywhere. */
export const articleDesk = createStore<ArticleDesk>(() => EMPTY);

/** Clears the desk and stops what is running. */
export function clearDesk(): void {
  const { state } = articleDesk.getState();
  if (state.kind === 'checking') state.stop();
  articleDesk.setState(EMPTY);
}
