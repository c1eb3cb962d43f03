import { checkArticle } from '../../article/checkArticle.ts';
import { nameIndexes } from '../../article/names/nameIndexes.ts';
import type { ArticleNews, ArticleTask } from './articleTask.ts';

// Checks one article away from the page's own thread, tells how far it is, and ends with the page's asking.
self.addEventListener('message', ({ data: { text, sources } }: MessageEvent<ArticleTask>) => {
  const tell = (news: ArticleNews) => self.postMessage(news);
  const check = checkArticle(text, sources, nameIndexes(sources), (part) => tell({ kind: 'progress', part }));
  tell({ kind: 'done', check });
});
