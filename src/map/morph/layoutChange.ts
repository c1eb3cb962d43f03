import type { Camera } from '../../view/view.ts';
import type { Viewport } from '../camera/viewport.ts';
import type { Scene } from '../scene/scene.ts';

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
