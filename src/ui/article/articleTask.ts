import type { ArticleCheck } from '../../article/checkArticle.ts';
import type { ArticleSources } from '../../article/names/articleSources.ts';

/** What the worker is asked: one text, with what it is to be checked against. */
export interface ArticleTask {
  readonly text: string;
  readonly sources: ArticleSources;
}

/** What the worker tells: how far it is, 0 to 1, and at last what it found. */
export type ArticleNews =
  | { readonly kind: 'progress'; readonly part: number }
  | { readonly kind: 'done'; readonly check: ArticleCheck };
