import type { HustingsStore } from '../../store/hustingsStore.ts';

/** Tells the store while the page is printed: paper is light. Returns a function that ends it. */
export function followPaper(store: HustingsStore, target: Window): () => void {
  const begins = () => store.getState().setOnPaper(true);
  const ends = () => store.getState().setOnPaper(false);
  target.addEventListener('beforeprint', begins);
  target.addEventListener('afterprint', ends);
  return () => {
    target.removeEventListener('beforeprint', begins);
    target.removeEventListener('afterprint', ends);
  };
}
