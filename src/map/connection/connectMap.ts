import type { Atlas } from '../../geography/atlas.ts';
import type { HustingsStore } from '../../store/hustingsStore.ts';
import { selectAtlas } from '../../store/selectors.ts';
import type { Camera } from '../../view/view.ts';
import type { Viewport } from '../camera/viewport.ts';
import { watchHeldPointers } from '../pointing/heldPointers.ts';
import { type Gestures, type MountRenderer, RendererUnavailable } from '../renderer.ts';
import { selectScene } from '../scene/scene.ts';
import { drawScenes } from './drawScenes.ts';
import { emptyFront, type MapStage } from './front.ts';
import { begunLife, type LifeEvent, nextLife, type Phase, type Unavailability } from './lifeCycle.ts';
import { rendererPair } from './rendererPair.ts';

/** A part of an atlas, as a camera shows it. */
export interface SeenMap {
  readonly atlas: Atlas;
  readonly camera: Camera;
  readonly viewport: Viewport;
}

export interface MapConnection {
  /** Nearer by a number of zoom levels, farther with a negative one; nothing before the map is there. */
  zoomBy(levels: number): void;
  /** What the reader sees of the map; `null` before it is there. */
  seen(): SeenMap | null;
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

const RECOVERY_MILLISECONDS = 100;

/**
 * Shows a store's map in an element, and brings back what the reader does there. The light renderer begins; the deep one takes over
 * in the same place once it is asked for, loaded and drawn; where it cannot, or no longer, the light one goes on. `lifeCycle.ts` says
 * what follows what; this carries it out.
 */
export function connectMap(options: MapConnectionOptions): MapConnection {
  const { store, container, gestures = 'all', mountLight, onStage, onUnavailable, onLightAgain } = options;
  const viewport = () => ({ width: container.clientWidth, height: container.clientHeight, covered: store.getState().covered });
  const pointers = watchHeldPointers(container);
  const front = emptyFront(store, onStage);
  const pair = rendererPair({
    store,
    container,
    gestures,
    front,
    viewport,
    onLost: (reason) => happen({ type: 'missed', reason }),
  });
  const drawer = drawScenes(store, container, front, viewport);
  let loading = false;
  let mountDeep: MountRenderer | null = null;
  let recovery: ReturnType<typeof setTimeout> | undefined;

  let life = begunLife(onLightAgain !== undefined);

  /** What is done on entering a phase. */
  const enter: Readonly<Record<Phase, () => void>> = {
    resting: () => {
      pair.retreat();
      onLightAgain?.();
    },
    awaiting: () => (mountDeep === null ? load() : look()),
    drawing: () => {
      try {
        if (mountDeep !== null) pair.mountDeep(mountDeep);
        pair.whenDeepDrawn(() => happen({ type: 'drawn', held: pointers.any }));
      } catch (cause) {
        // What is expected on some machines and lines is the reader's to know, not the console's.
        if (!(cause instanceof RendererUnavailable)) reportError(cause);
        happen({ type: 'missed', reason: 'not-drawn' });
      }
    },
    held: () => pointers.whenReleased(() => happen({ type: 'released' })),
    catchingUp: () => happen({ type: pair.catchUp() ? 'abreast' : 'behind' }),
    deep: pair.takeOver,
    recovering: () => {
      pair.retreat();
      clearTimeout(recovery);
      recovery = setTimeout(() => happen({ type: 'recovered' }), RECOVERY_MILLISECONDS);
    },
    failed: () => {
      pair.retreat();
      front.sharpener?.rested();
      if (life.reason !== null) onUnavailable(life.reason);
    },
    ended: () => {
      unsubscribe();
      clearTimeout(recovery);
      window.removeEventListener('beforeprint', pair.print);
      pointers.stop();
      pair.destroy();
      store.getState().hover(null);
    },
  };

  const coming: LifeEvent[] = [];
  /** Events that come while one is dealt with wait until it has been. */
  function happen(event: LifeEvent): void {
    if (coming.push(event) > 1) return;
    try {
      for (let next = coming[0]; next !== undefined; next = coming[0]) {
        const step = nextLife(life, next);
        life = step.life;
        if (step.entered) enter[life.phase]();
        coming.shift();
      }
    } finally {
      coming.length = 0;
    }
  }

  function load(): void {
    if (loading) return;
    loading = true;
    const answered = (event: LifeEvent, mount: MountRenderer | null) => {
      loading = false;
      mountDeep = mount;
      happen(event);
    };
    options.loadDeep().then(
      (mount) => answered({ type: 'codeCame' }, mount),
      () => answered({ type: 'missed', reason: 'not-loaded' }, null),
    );
  }
  function look(): void {
    if (mountDeep !== null && pair.drawable()) happen({ type: 'drawable' });
  }
  function begin(): void {
    if (mountLight !== null && pair.begin(mountLight)) happen({ type: 'lit' });
  }

  const unsubscribe = store.subscribe((state, previous) => {
    drawer.changed(() => {
      if (front.renderer === null) begin();
      else front.keeper?.changed(state, previous);
    });
    if (life.phase === 'awaiting') look();
    // Boundaries that come after the light map has begun; before the deep one, their detail would be fetched for nothing.
    if (life.phase === 'failed' && selectAtlas(state) !== selectAtlas(previous)) front.sharpener?.rested();
  });
  window.addEventListener('beforeprint', pair.print);
  begin();
  if (mountLight === null) happen({ type: 'asked' });

  return {
    zoomBy: (levels) => front.renderer?.zoomBy(levels),
    seen: () => {
      const scene = selectScene(store.getState());
      const { renderer } = front;
      return scene && renderer && { atlas: scene.atlas, camera: renderer.camera(), viewport: renderer.viewport() };
    },
    deepen: () => happen({ type: 'asked' }),
    giveBack: () => happen({ type: 'givenBack' }),
    destroy: () => happen({ type: 'destroyed' }),
  };
}
