import type { ArticleCheck } from '../../article/checkArticle.ts';
import type { ArticleNews, ArticleTask } from './articleTask.ts';
import ArticleWorker from './articleWorker.ts?worker';

interface CheckListener {
  onProgress(part: number): void;
  onDone(check: ArticleCheck): void;
  /** The check ended without an answer. */
  onFail(): void;
}

/** Starts a check in a worker; what comes back stops it. Where the browser has no workers, the page's own thread checks. */
export function startCheck(task: ArticleTask, listener: CheckListener): () => void {
  return typeof Worker === 'undefined' ? checkHere(task, listener) : checkInWorker(task, listener);
}

function checkInWorker(task: ArticleTask, { onProgress, onDone, onFail }: CheckListener): () => void {
  const worker = new ArticleWorker();
  worker.addEventListener('message', ({ data }: MessageEvent<ArticleNews>) => {
    if (data.kind === 'progress') return onProgress(data.part);
    worker.terminate();
    onDone(data.check);
  });
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    worker.terminate();
    onFail();
  });
  worker.postMessage(task);
  return () => worker.terminate();
}

function checkHere({ text, sources }: ArticleTask, { onProgress, onDone, onFail }: CheckListener): () => void {
  let wanted = true;
  void (async () => {
    try {
      const [{ checkArticle }, { nameIndexes }] = await Promise.all([
        import('../../article/checkArticle.ts'),
        import('../../article/names/nameIndexes.ts'),
      ]);
      if (!wanted) return;
      const check = checkArticle(text, sources, nameIndexes(sources), onProgress);
      if (wanted) onDone(check);
    } catch {
      if (wanted) onFail();
    }
  })();
  return () => {
    wanted = false;
  };
}
