import type { HustingsStore } from '../../store/hustingsStore.ts';

/** Keeps the store's idea of the system's theme true. Returns a function that ends it. */
export function followSystemTheme(store: HustingsStore, target: Window): () => void {
  const dark = target.matchMedia('(prefers-color-scheme: dark)');
  const follow = () => store.getState().setSystemTheme(dark.matches ? 'dark' : 'light');
  follow();
  dark.addEventListener('change', follow);
  return () => dark.removeEventListener('change', follow);
}
