import type { Atlas } from '../../geography/atlas.ts';
import type { LayoutChange } from './layoutChange.ts';

let code: typeof import('./morphCode.ts') | null = null;

/** Fetches what `morphLayouts` needs, as when the reader is about to change the layout. Without it, layouts change at once. */
export async function loadMorph(): Promise<void> {
  code ??= await import('./morphCode.ts');
}

/** Finds each seat's way between two atlases ahead; nothing where the seats would not move. */
export async function findMorph(boundaries: Atlas, hexagons: Atlas): Promise<void> {
  if (!wantsLessMotion()) await code?.findOutlines(boundaries, hexagons);
}

function wantsLessMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/**
 * Lets the seats move to their new places, and has the renderer draw them there. `false`, and nothing done, where the layout is the
 * same, or for readers who asked for less motion.
 */
export function morphLayouts(change: LayoutChange): boolean {
  const { before, after } = change;
  if (before.scene.layout === after.scene.layout || code === null || document.hidden) return false;
  return !wantsLessMotion() && code.runMorph(change);
}
