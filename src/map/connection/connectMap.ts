import { hasBorders } from '../../geography/atlas.ts';
import type { HustingsStore } from '../../store/hustingsStore.ts';
import { selectAtlas, selectSelected } from '../../store/selectors.ts';
import { selectShownAtlas } from '../../store/shownLayout.ts';
import type { Camera } from '../../view/view.ts';
import { cameraOfFlight, openingCamera, sameCamera } from '../camera/cameras.ts';
import { type CameraKeeper, cameraLimits, keepCamera } from '../camera/keepCamera.ts';
import { positionAt, type Viewport } from '../camera/viewport.ts';
import { morphLayouts } from '../morph/morphLayouts.ts';
import { watchHeldPointers } from '../pointing/heldPointers.ts';
import { type PixelBox, seatAtPosition, seatsInBox } from '../pointing/seatsAt.ts';
import {
  type Gestures,
  type MountRenderer,
  type Renderer,
  type RendererEvents,
  type RendererStart,
  RendererUnavailable,
} from '../renderer.ts';
import { type Scene, selectScene } from '../scene/scene.ts';
import { type Sharpener, sharpenInView } from './sharpenInView.ts';

/** Why the deep map is not there: a script of it did not arrive, or the browser cannot draw it, or no longer. */
export type Unavailability = 'not-loaded' | 'not-drawn' | 'lost';

/** Which renderer draws: none yet, the light one alone, or the deep one in its place. */
export type MapStage = 'none' | 'light' | 'deep';

export interface MapConnection {
  /** Nearer by a number of zoom levels, farther with a negative one; nothing before the map is there. */
  zoomBy(levels: number): void;
  /** The seat at a place in CSS pixels from the element's top left, by index; `null` at sea. */
  seatAt(place: readonly [x: number, y: number]): number | null;
  /** The seats whose label points lie in a rectangle of what is seen, by index. */
  seatsIn(box: PixelBox): readonly number[];
  /** Asks for the deep renderer, as when the reader acts or wants to try again. Nothing while it is on its way or there. */
  deepen(): void;
  /** Hands the deep renderer back, as when other maps need its graphics context; the light one goes on in the same place. */
  giveBack(): void;
  /** Ends everything. */
  destroy(): void;
}

export interface MapConnectionOptions {
  readonly store: HustingsStore;
  /** Has a size; the renderers put their elements into it. */
  readonly container: HTMLElement;
  /** All where nothing else is said. */
  readonly gestures?: Gestures;
  /** Draws with the SVG that the page arrived with; `null` where it arrived without one. */
  readonly mountLight: MountRenderer | null;
  readonly loadDeep: () => Promise<MountRenderer>;
  readonly onStage: (stage: MapStage) => void;
  /** The deep map is not there; the light one, where there is one, goes on. */
  readonly onUnavailable: (reason: Unavailability) => void;
  /**
   * The deep map was lost or given back, and the light one goes on until it is asked for again. Without it a lost one is brought back
   * at once, which only a map that is alone on its page may do: many would take the contexts from one another.
   */
  readonly onLightAgain?: () => void;
}

/** A lost context is often given back; once more often than this, the light map stays until the reader asks. */
const MOST_RECOVERIES = 2;
const RECOVERY_MILLISECONDS = 100;

/**
 * Shows a store's map in an element, and brings back what the reader does there. The light renderer begins; the deep one takes over
 * in the same place once it is asked for, loaded and drawn; where it cannot, or no longer, the light one goes on.
 */
export function connectMap({
  store,
  container,
  gestures = 'all',
  mountLight,
  loadDeep,
  onStage,
  onUnavailable,
  onLightAgain,
}: MapConnectionOptions): MapConnection {
  let ended = false;
  let light: Renderer | null = null;
  let deep: Renderer | null = null;
  let active: Renderer | null = null;
  let keeper: CameraKeeper | null = null;
  let sharpener: Sharpener | null = null;
  let mountDeep: MountRenderer | null = null;
  let loading = false;
  let wanted = mountLight === null;
  let recoveries = 0;
  /** Whether the light renderer is all that there will be, unless the reader asks again. */
  let alone = false;
  const pointers = watchHeldPointers(container);

  const viewport = () => ({ width: container.clientWidth, height: container.clientHeight, covered: store.getState().covered });

  /** Only the renderer that the reader sees speaks for the reader. */
  const eventsOf = (own: () => Renderer | null, unavailable: RendererEvents['unavailable']): RendererEvents => {
    const speaks = () => !ended && active !== null && own() === active;
    return {
      hovered: (index) => speaks() && store.getState().hover(index),
      pressed: (index) => speaks() && store.getState().selectSeat(index),
      moved: () => speaks() && sharpener?.moved(),
      rested: () => {
        if (!speaks()) return;
        keeper?.rested();
        sharpener?.rested();
      },
      resized: () => speaks() && keeper?.resized(),
      unavailable: (reason) => !ended && unavailable(reason),
    };
  };

  const startOf = (camera: Camera, events: RendererEvents): RendererStart | null => {
    const state = store.getState();
    const scene = selectScene(state);
    if (scene === null) return null;
    return { container, gestures, scene, camera, covered: state.covered, limits: cameraLimits(scene.atlas, viewport()), events };
  };

  const activate = (renderer: Renderer, stage: MapStage) => {
    keeper?.stop();
    sharpener?.stop();
    active = renderer;
    keeper = keepCamera(renderer, store);
    sharpener = sharpenInView(renderer, store);
    keeper.rested();
    sharpener.rested();
    onStage(stage);
  };

  const begin = () => {
    if (ended || active !== null || mountLight === null) return;
    const start = startOf(
      firstCamera(store, viewport()),
      eventsOf(
        () => light,
        () => {},
      ),
    );
    if (start === null) return;
    light = mountLight(start);
    activate(light, 'light');
  };

  const withoutDeep = (reason: Unavailability, cause: unknown) => {
    if (ended) return;
    // What is expected on some machines and lines is the reader's to know, not the console's.
    if (reason === 'not-drawn' && !(cause instanceof RendererUnavailable)) reportError(cause);
    wanted = false;
    alone = true;
    sharpener?.rested();
    onUnavailable(reason);
  };

  /** Puts the deep renderer beneath the light one; nobody sees it until it has drawn. */
  const prepareDeep = () => {
    const atlas = selectAtlas(store.getState());
    if (ended || !wanted || deep !== null || mountDeep === null || atlas === null || !hasBorders(atlas)) return;
    const camera = active?.camera() ?? firstCamera(store, viewport());
    const start = startOf(
      camera,
      eventsOf(() => deep, loseDeep),
    );
    if (start === null) return;
    try {
      deep = mountDeep(start);
      deep.whenDrawn(takeOver);
    } catch (cause) {
      withoutDeep('not-drawn', cause);
    }
  };

  function takeOver() {
    if (ended || deep === null || active === deep) return;
    // A press or a pinch that began on one renderer and ended on the other would count on neither.
    if (pointers.any) return pointers.whenReleased(takeOver);
    // The reader may have moved the map, or chosen other colours, or a taller sheet may cover it, while the deep one drew its first frame.
    const scene = selectScene(store.getState());
    const { covered } = store.getState();
    if (deep.viewport().covered !== covered) deep.setCovered(covered);
    if (scene !== null) deep.draw(scene);
    if (active !== null && !sameCamera(active.camera(), deep.camera())) {
      deep.moveTo(active.camera(), 'jump');
      deep.whenDrawn(takeOver);
      return;
    }
    deep.show(true);
    activate(deep, 'deep');
    performance.mark('hustings:takeover');
    light?.show(false);
  }

  /** The light one goes on where the deep one was. */
  function fallBack() {
    const lost = deep;
    deep = null;
    if (lost !== null && active === lost && light !== null) {
      const scene = selectScene(store.getState());
      light.setCovered(store.getState().covered);
      if (scene !== null) light.draw(scene);
      light.show(true);
      light.moveTo(lost.camera(), 'jump');
      activate(light, 'light');
    }
    lost?.destroy();
  }

  function giveBack() {
    if (ended || light === null) return;
    wanted = false;
    fallBack();
    onLightAgain?.();
  }

  function loseDeep(reason: 'lost' | 'not-loaded') {
    if (reason === 'lost' && light !== null && onLightAgain !== undefined) return giveBack();
    fallBack();
    recoveries += 1;
    if (reason === 'not-loaded' || recoveries > MOST_RECOVERIES || light === null) return withoutDeep(reason, null);
    setTimeout(prepareDeep, RECOVERY_MILLISECONDS);
  }

  const load = () => {
    if (ended || loading || mountDeep !== null) return;
    loading = true;
    loadDeep().then(
      (mount) => {
        loading = false;
        mountDeep = mount;
        prepareDeep();
      },
      (cause: unknown) => {
        loading = false;
        withoutDeep('not-loaded', cause);
      },
    );
  };

  const draw = () => {
    const scene = selectScene(store.getState());
    if (scene === null) return;
    active?.draw(scene);
    keeper?.relaid();
  };
  const whenDrawn = (then: () => void) => active?.whenDrawn(then);
  const seen = (scene: Scene | null) => {
    if (scene === null || active === null || keeper === null) return null;
    return { scene, camera: keeper.cameraAhead(), viewport: viewport() };
  };
  let shown = selectScene(store.getState());
  const unsubscribe = store.subscribe((state, previous) => {
    const before = seen(shown);
    if (active === null) begin();
    else keeper?.changed(state, previous);
    const scene = selectScene(state);
    shown = scene;
    const after = seen(scene);
    const moves =
      before !== null &&
      after !== null &&
      morphLayouts({ container, before, after, ahead: () => seen(after.scene) ?? after, draw, whenDrawn });
    if (!moves) draw();
    if (wanted && deep === null) prepareDeep();
    // Boundaries that come after the light map has begun; before the deep one, their detail would be fetched for nothing.
    if (alone && selectAtlas(state) !== selectAtlas(previous)) sharpener?.rested();
  });

  // Paper gets the light map's lines, which have no pixels.
  const print = () => {
    const scene = selectScene(store.getState());
    if (light === null || active === light || scene === null || active === null) return;
    light.draw(scene);
    light.moveTo(active.camera(), 'jump');
  };
  window.addEventListener('beforeprint', print);

  begin();
  if (wanted) load();

  return {
    zoomBy: (levels) => active?.zoomBy(levels),
    seatAt: (place) => {
      const scene = selectScene(store.getState());
      return scene === null || active === null
        ? null
        : seatAtPosition(scene.atlas, positionAt(active.camera(), active.viewport(), place));
    },
    seatsIn: (box) => {
      const scene = selectScene(store.getState());
      return scene === null || active === null ? [] : seatsInBox(scene.atlas, active.camera(), active.viewport(), box);
    },
    deepen: () => {
      wanted = true;
      alone = false;
      recoveries = 0;
      load();
      prepareDeep();
    },
    giveBack,
    destroy: () => {
      if (ended) return;
      ended = true;
      unsubscribe();
      window.removeEventListener('beforeprint', print);
      pointers.stop();
      keeper?.stop();
      sharpener?.stop();
      deep?.destroy();
      light?.destroy();
      store.getState().hover(null);
    },
  };
}

/** Where the map looks at first: where it was asked to go meanwhile, where the address says, or at the opening view. */
function firstCamera(store: HustingsStore, viewport: Viewport): Camera {
  const state = store.getState();
  const atlas = selectShownAtlas(state);
  if (atlas === null) return { lat: 55.5, lng: -3.5, zoom: 5 };
  if (state.flight !== null) return cameraOfFlight(state.flight, atlas, viewport);
  return state.view.at ?? openingCamera(atlas, selectSelected(state)?.index ?? null, viewport);
}
