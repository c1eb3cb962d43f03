import type { HustingsStore } from '../../store/hustingsStore.ts';
import { selectAtlas, selectShownLayout } from '../../store/selectors.ts';
import { boundsInView } from '../camera/viewport.ts';
import type { Renderer } from '../renderer.ts';

/** From here the overview's simplification would show on the screen. */
const SHARP_FROM_ZOOM = 7.5;
const PAUSE_MILLISECONDS = 200;

/** Asks the store for the detailed boundaries of what is in view. */
export interface Sharpener {
  /** At most a few times a second, and not while an answer is awaited. */
  moved(): void;
  rested(): void;
  stop(): void;
}

/** See `Sharpener`. What fails to arrive is asked for again when the camera moves after a pause, which the store keeps. */
export function sharpenInView(renderer: Renderer, store: HustingsStore): Sharpener {
  let stopped = false;
  let waiting = false;
  let again = false;
  let pause: ReturnType<typeof setTimeout> | null = null;

  const ask = () => {
    const camera = renderer.camera();
    if (stopped || camera.zoom < SHARP_FROM_ZOOM || selectAtlas(store.getState()) === null) return;
    // Hexagons have no more detail than they have.
    if (selectShownLayout(store.getState()) === 'hex') return;
    if (waiting) {
      again = true;
      return;
    }
    waiting = true;
    again = false;
    void store
      .getState()
      .sharpen(boundsInView(camera, renderer.viewport()))
      .finally(() => {
        waiting = false;
        if (again) ask();
      });
  };
  return {
    moved: () => {
      if (waiting) return;
      pause ??= setTimeout(() => {
        pause = null;
        ask();
      }, PAUSE_MILLISECONDS);
    },
    rested: ask,
    stop: () => {
      stopped = true;
      if (pause !== null) clearTimeout(pause);
    },
  };
}
