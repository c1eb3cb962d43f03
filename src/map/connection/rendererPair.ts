import { type Atlas, hasBorders } from '../../geography/atlas.ts';
import type { HustingsStore } from '../../store/hustingsStore.ts';
import { selectAtlas, selectSelected } from '../../store/selectors.ts';
import type { HustingsState } from '../../store/state.ts';
import type { Camera } from '../../view/view.ts';
import { cameraOfFlight, openingCamera, sameCamera } from '../camera/cameras.ts';
import { cameraLimits } from '../camera/keepCamera.ts';
import type { Viewport } from '../camera/viewport.ts';
import type { Gestures, MountRenderer, Renderer, RendererEvents, RendererStart } from '../renderer.ts';
import { selectScene } from '../scene/scene.ts';
import type { Front } from './front.ts';

/** The light renderer and the deep one of a map: at most one of each, and one of them in front. */
export interface RendererPair {
  /** Begins with the light renderer. `false` where there is no scene. */
  begin(mount: MountRenderer): boolean;
  /** Whether there is a scene with all that the deep renderer needs; the sketch that a page begins with has no borders. */
  drawable(): boolean;
  /** Puts the deep renderer beneath the light one; nobody sees it until it takes over. Nothing where it is there already. Errors: throws what mounting throws. */
  mountDeep(mount: MountRenderer): void;
  /** Calls once, as soon as the deep renderer has drawn all; never once it has gone. */
  whenDeepDrawn(then: () => void): void;
  /**
   * The reader may have moved the map, or chosen other colours, or a taller sheet may cover it, while the deep renderer drew. Has it
   * draw that; `true` where it looks at the same part of the map.
   */
  catchUp(): boolean;
  takeOver(): void;
  /** Takes the deep renderer away. The light one, where there is one, goes on where it was. */
  retreat(): void;
  /** Has the light renderer draw what the deep one shows: paper gets its lines, which have no pixels. */
  print(): void;
  destroy(): void;
}

interface PairOptions {
  readonly store: HustingsStore;
  readonly container: HTMLElement;
  readonly gestures: Gestures;
  readonly front: Front;
  readonly viewport: () => Viewport;
  /** The deep renderer that is mounted cannot draw any longer. */
  readonly onLost: (reason: 'lost' | 'not-loaded') => void;
}

/** See `RendererPair`; neither is mounted yet. */
export function rendererPair({ store, container, gestures, front, viewport, onLost }: PairOptions): RendererPair {
  let light: Renderer | null = null;
  let deep: Renderer | null = null;

  const startOf = (events: RendererEvents): RendererStart | null => {
    const state = store.getState();
    const scene = selectScene(state);
    if (scene === null) return null;
    const { atlas } = scene;
    const camera = front.renderer?.camera() ?? firstCamera(state, atlas, viewport());
    return { container, gestures, scene, camera, covered: state.covered, limits: cameraLimits(atlas, viewport()), events };
  };
  /** Brings a renderer that was out of sight to what the store shows. */
  const refresh = (renderer: Renderer) => {
    const { covered } = store.getState();
    if (renderer.viewport().covered !== covered) renderer.setCovered(covered);
    const scene = selectScene(store.getState());
    if (scene !== null) renderer.draw(scene);
  };

  return {
    begin: (mount) => {
      const events = front.eventsOf(
        () => light,
        () => {},
      );
      const start = startOf(events);
      if (start === null) return false;
      light = mount(start);
      front.put(light, 'light');
      return true;
    },
    drawable: () => {
      const atlas = selectAtlas(store.getState());
      return atlas !== null && hasBorders(atlas) && selectScene(store.getState()) !== null;
    },
    mountDeep: (mount) => {
      if (deep !== null) return;
      let own: Renderer | null = null;
      const events = front.eventsOf(
        () => own,
        (reason) => own === deep && onLost(reason),
      );
      const start = startOf(events);
      if (start === null) return;
      own = mount(start);
      deep = own;
    },
    whenDeepDrawn: (then) => {
      const own = deep;
      own?.whenDrawn(() => {
        if (own === deep) then();
      });
    },
    catchUp: () => {
      if (deep === null) return false;
      refresh(deep);
      const camera = front.renderer?.camera() ?? deep.camera();
      if (sameCamera(camera, deep.camera())) return true;
      deep.moveTo(camera, 'jump');
      return false;
    },
    takeOver: () => {
      if (deep === null) return;
      deep.show(true);
      front.put(deep, 'deep');
      performance.mark('hustings:takeover');
      light?.show(false);
    },
    retreat: () => {
      const gone = deep;
      deep = null;
      if (gone !== null && front.renderer === gone) {
        if (light === null) front.clear();
        else {
          refresh(light);
          light.show(true);
          light.moveTo(gone.camera(), 'jump');
          front.put(light, 'light');
        }
      }
      gone?.destroy();
    },
    print: () => {
      const scene = selectScene(store.getState());
      if (light === null || front.renderer === light || scene === null || front.renderer === null) return;
      light.draw(scene);
      light.moveTo(front.renderer.camera(), 'jump');
    },
    destroy: () => {
      front.clear();
      deep?.destroy();
      light?.destroy();
      deep = null;
      light = null;
    },
  };
}

/** Where the map looks at first: where it was asked to go meanwhile, where the address says, or at the opening view. */
function firstCamera(state: HustingsState, atlas: Atlas, viewport: Viewport): Camera {
  if (state.flight !== null) return cameraOfFlight(state.flight, atlas, viewport);
  return state.view.at ?? openingCamera(atlas, selectSelected(state)?.index ?? null, viewport);
}
