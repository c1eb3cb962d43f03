import type { Viewport } from '../../../../src/map/camera/viewport.ts';
import type { MountRenderer, Renderer, RendererStart } from '../../../../src/map/renderer.ts';
import type { Scene } from '../../../../src/map/scene/scene.ts';
import type { Camera } from '../../../../src/view/view.ts';

/** A renderer that draws nothing: it notes what it is told, and a test moves it as a reader would. */
export interface FakeRenderer extends Renderer {
  readonly start: RendererStart;
  readonly drawn: Scene[];
  readonly glides: Camera[];
  destroyed: boolean;
  /** Whether the reader sees it. */
  visible: boolean;
  /** The reader drags or zooms the map to a camera and lets go. */
  drag(camera: Camera): void;
  /** A glide reaches its end. */
  arrive(): void;
  resize(width: number, height: number): void;
}

/** A way to mount fake renderers, seen at once or not before they are shown, and the ones that were mounted. */
export function fakeRenderers(visible = false): { readonly mount: MountRenderer; readonly mounted: FakeRenderer[] } {
  const mounted: FakeRenderer[] = [];
  return {
    mounted,
    mount: (start) => {
      let camera = start.camera;
      let target: Camera | null = null;
      let viewport: Viewport = { width: start.container.clientWidth, height: start.container.clientHeight, covered: start.covered };
      const fake: FakeRenderer = {
        start,
        drawn: [start.scene],
        glides: [],
        destroyed: false,
        visible,
        draw: (scene) => {
          if (fake.drawn.at(-1) !== scene) fake.drawn.push(scene);
        },
        camera: () => camera,
        viewport: () => viewport,
        moving: () => target !== null,
        moveTo: (next, motion) => {
          if (motion === 'glide') {
            fake.glides.push(next);
            target = next;
            return;
          }
          target = null;
          camera = next;
          start.events.rested();
        },
        zoomBy: (levels) => fake.drag({ ...camera, zoom: camera.zoom + levels }),
        setCovered: (covered) => {
          target = null;
          viewport = { ...viewport, covered };
          start.events.rested();
        },
        setLimits: () => undefined,
        show: (next) => {
          fake.visible = next;
        },
        whenDrawn: (then) => then(),
        destroy: () => {
          fake.destroyed = true;
        },
        drag: (next) => {
          target = null;
          camera = next;
          start.events.moved();
          start.events.rested();
        },
        arrive: () => {
          if (target !== null) camera = target;
          target = null;
          start.events.rested();
        },
        resize: (width, height) => {
          viewport = { ...viewport, width, height };
          start.events.resized();
        },
      };
      mounted.push(fake);
      return fake;
    },
  };
}
