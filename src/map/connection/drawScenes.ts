import type { HustingsStore } from '../../store/hustingsStore.ts';
import type { Viewport } from '../camera/viewport.ts';
import { morphLayouts } from '../morph/morphLayouts.ts';
import { type Scene, selectScene } from '../scene/scene.ts';
import type { Front } from './front.ts';

/** Has the renderer in front draw what the store shows; where the layout changes, the seats move to their new places first. */
export interface SceneDrawer {
  /** To be told of every change of the state, with what places the camera for it; that comes between the scene before and after. */
  changed(place: () => void): void;
}

/** See `SceneDrawer`. */
export function drawScenes(store: HustingsStore, container: HTMLElement, front: Front, viewport: () => Viewport): SceneDrawer {
  let shown = selectScene(store.getState());

  const draw = () => {
    const scene = selectScene(store.getState());
    if (scene === null) return;
    front.renderer?.draw(scene);
    front.keeper?.relaid();
  };
  const whenDrawn = (then: () => void) => front.renderer?.whenDrawn(then);
  const seen = (scene: Scene | null) => {
    if (scene === null || front.keeper === null) return null;
    return { scene, camera: front.keeper.cameraAhead(), viewport: viewport() };
  };
  return {
    changed: (place) => {
      const before = seen(shown);
      place();
      shown = selectScene(store.getState());
      const after = seen(shown);
      const moves =
        before !== null &&
        after !== null &&
        morphLayouts({ container, before, after, ahead: () => seen(after.scene) ?? after, draw, whenDrawn });
      if (!moves) draw();
    },
  };
}
