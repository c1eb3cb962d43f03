import { readyValue } from '../store/loadable.ts';
import type { HustingsStore } from '../store/hustingsStore.ts';
import { selectSelected } from '../store/selectors.ts';
import type { Camera } from '../view/view.ts';
import { cameraOfFlight } from './cameraOfFlight.ts';
import { type CameraKeeper, cameraLimits, keepCamera } from './keepCamera.ts';
import { openingCamera } from './openingCamera.ts';
import type { MountRenderer, Renderer } from './renderer.ts';
import { selectScene } from './scene.ts';
import { type Sharpener, sharpenInView } from './sharpenInView.ts';
import type { Viewport } from './viewport.ts';

/** Why there is no map: its script did not arrive, or the browser cannot draw it, or no longer. */
export type Unavailability = 'not-loaded' | 'not-drawn' | 'lost';

export interface MapConnection {
  /** Nearer by a number of zoom levels, farther with a negative one; nothing before the map is there. */
  zoomBy(levels: number): void;
  /** Ends everything; the element is empty again. */
  destroy(): void;
}

export interface MapConnectionOptions {
  readonly store: HustingsStore;
  /** Empty, with a size. */
  readonly container: HTMLElement;
  readonly loadRenderer: () => Promise<MountRenderer>;
  readonly onUnavailable: (reason: Unavailability) => void;
}

/** Shows a store's map in an element as soon as renderer, results and boundaries are here, and brings back what the reader does there. */
export function connectMap({ store, container, loadRenderer, onUnavailable }: MapConnectionOptions): MapConnection {
  let ended = false;
  let mount: MountRenderer | null = null;
  let renderer: Renderer | null = null;
  let camera: CameraKeeper | null = null;
  let sharpener: Sharpener | null = null;

  const unsubscribe = store.subscribe((state, previous) => {
    if (renderer === null) {
      begin();
      return;
    }
    const scene = selectScene(state);
    if (scene !== null) renderer.draw(scene);
    camera?.changed(state, previous);
  });

  const end = () => {
    if (ended) return;
    ended = true;
    unsubscribe();
    camera?.stop();
    sharpener?.stop();
    renderer?.destroy();
    store.getState().hover(null);
  };
  const give = (reason: Unavailability) => {
    if (ended) return;
    end();
    onUnavailable(reason);
  };

  function begin() {
    const state = store.getState();
    const scene = selectScene(state);
    if (ended || renderer !== null || mount === null || scene === null) return;
    const viewport = { width: container.clientWidth, height: container.clientHeight, covered: state.covered };
    try {
      renderer = mount({
        container,
        scene,
        camera: firstCamera(store, viewport),
        covered: state.covered,
        limits: cameraLimits(scene.atlas, viewport),
        events: {
          hovered: (index) => store.getState().hover(index),
          pressed: (index) => store.getState().selectSeat(index),
          moved: () => sharpener?.moved(),
          rested: () => {
            camera?.rested();
            sharpener?.rested();
          },
          resized: () => camera?.resized(),
          unavailable: () => give('lost'),
        },
      });
    } catch (cause) {
      console.error(cause);
      give('not-drawn');
      return;
    }
    camera = keepCamera(renderer, store);
    sharpener = sharpenInView(renderer, store);
    camera.rested();
    sharpener.rested();
  }

  loadRenderer().then(
    (loaded) => {
      mount = loaded;
      begin();
    },
    (cause: unknown) => {
      console.error(cause);
      give('not-loaded');
    },
  );

  return { zoomBy: (levels) => renderer?.zoomBy(levels), destroy: end };
}

/** Where the map looks at first: where it was asked to go meanwhile, where the address says, or at the opening view. */
function firstCamera(store: HustingsStore, viewport: Viewport): Camera {
  const state = store.getState();
  const atlas = readyValue(state.atlas);
  if (atlas === null) throw new RangeError('The map was begun before the boundaries arrived');
  if (state.flight !== null) return cameraOfFlight(state.flight, atlas, viewport);
  return state.view.at ?? openingCamera(atlas, selectSelected(state)?.index ?? null, viewport);
}
