import type { HustingsStore } from '../../store/hustingsStore.ts';
import { type CameraKeeper, keepCamera } from '../camera/keepCamera.ts';
import type { Renderer, RendererEvents } from '../renderer.ts';
import { type Sharpener, sharpenInView } from './sharpenInView.ts';

/** Which renderer draws: none yet, the light one alone, or the deep one in its place. */
export type MapStage = 'none' | 'light' | 'deep';

/** The renderer that the reader sees. Its camera and the store's are kept the same, and what is in view is sharpened. */
export interface Front {
  readonly renderer: Renderer | null;
  readonly keeper: CameraKeeper | null;
  readonly sharpener: Sharpener | null;
  /** Puts a renderer in front, in place of the one before. */
  put(renderer: Renderer, stage: MapStage): void;
  /** Leaves none in front. */
  clear(): void;
  /** The events of a renderer, which speaks for the reader only while it is in front; `own` is `null` until it is mounted. */
  eventsOf(own: () => Renderer | null, unavailable: RendererEvents['unavailable']): RendererEvents;
}

/** A front with no renderer yet. */
export function emptyFront(store: HustingsStore, onStage: (stage: MapStage) => void): Front {
  const front: Writable<Front> = {
    renderer: null,
    keeper: null,
    sharpener: null,
    put: (renderer, stage) => {
      front.clear();
      const [keeper, sharpener] = [keepCamera(renderer, store), sharpenInView(renderer, store)];
      Object.assign(front, { renderer, keeper, sharpener });
      keeper.rested();
      sharpener.rested();
      onStage(stage);
    },
    clear: () => {
      front.keeper?.stop();
      front.sharpener?.stop();
      front.renderer = front.keeper = front.sharpener = null;
    },
    eventsOf: (own, unavailable) => {
      const speaks = () => front.renderer !== null && own() === front.renderer;
      return {
        hovered: (index) => speaks() && store.getState().hover(index),
        pressed: (index) => speaks() && store.getState().selectSeat(index),
        moved: () => speaks() && front.sharpener?.moved(),
        rested: () => {
          if (!speaks()) return;
          front.keeper?.rested();
          front.sharpener?.rested();
        },
        resized: () => speaks() && front.keeper?.resized(),
        unavailable,
      };
    },
  };
  return front;
}

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };
