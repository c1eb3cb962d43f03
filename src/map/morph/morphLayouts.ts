import type { Atlas } from '../../geography/atlas.ts';
import type { Camera } from '../../view/view.ts';
import type { Scene } from '../scene.ts';
import type { Viewport } from '../viewport.ts';

/** A scene as it is seen. */
export interface SeenScene {
  readonly scene: Scene;
  readonly camera: Camera;
  readonly viewport: Viewport;
}

/** A change from one layout of the seats to another. */
export interface LayoutChange {
  /** Holds the renderers; has a position of its own. */
  readonly container: HTMLElement;
  readonly before: SeenScene;
  readonly after: SeenScene;
  /** Where the scene after the change will be seen: what covers the map may change on the way. */
  readonly ahead: () => Omit<SeenScene, 'scene'>;
  /** Has the renderer draw what is to be seen by then; called once, when the seats have arrived. */
  readonly draw: () => void;
  /** Calls once, as soon as the renderer has drawn what is there after the change. */
  readonly whenDrawn: (then: () => void) => void;
}

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
