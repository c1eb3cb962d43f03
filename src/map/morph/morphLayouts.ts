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
  /** Calls once, as soon as the renderer has drawn what is there after the change. */
  readonly whenDrawn: (then: () => void) => void;
}

let run: ((change: LayoutChange) => void) | null = null;

/** Fetches what `morphLayouts` needs, as when the reader is about to change the layout. Without it, layouts change at once. */
export async function loadMorph(): Promise<void> {
  run ??= (await import('./runMorph.ts')).runMorph;
}

/** Lets the seats move to their new places; nothing where the layout is the same, or for readers who asked for less motion. */
export function morphLayouts(change: LayoutChange): void {
  const { before, after } = change;
  if (before.scene.layout === after.scene.layout || run === null || document.hidden) return;
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  run(change);
}
