import type { Bounds } from '../geography/atlas.ts';
import type { Insets } from '../store/state.ts';
import type { Camera } from '../view/view.ts';
import type { Viewport } from './camera/viewport.ts';
import type { Scene } from './scene/scene.ts';

/** What a renderer reports. All but `unavailable` come while it lives only; seats go by index, `null` is the sea. */
export interface RendererEvents {
  /** The mouse points at another seat than before. Fingers do not point. */
  hovered(index: number | null): void;
  /** A click or tap. */
  pressed(index: number | null): void;
  /** The camera is on its way; comes with every frame. */
  moved(): void;
  /** The camera has come to rest, whoever moved it. */
  rested(): void;
  /** The frame has another size. The camera still looks at the same middle. */
  resized(): void;
  /** Nothing can be drawn: no longer, such as when the graphics context is lost, or never, as a part of it did not arrive. */
  unavailable(reason: 'lost' | 'not-loaded'): void;
}

/** How the camera gets somewhere. A glide becomes a jump for readers who asked for less motion. */
export type Motion = 'jump' | 'glide';

/** What keeps the camera from getting lost: it looks at a point of these bounds (degrees), from no further than this zoom. */
export interface CameraLimits {
  readonly bounds: Bounds;
  readonly furthestZoom: number;
}

/** Draws scenes into an element, and tells what the reader does there. */
export interface Renderer {
  /** Shows a scene; what did not change since the last one is left alone. */
  draw(scene: Scene): void;
  camera(): Camera;
  viewport(): Viewport;
  /** Whether the camera is on its way, moved by anybody. */
  moving(): boolean;
  moveTo(camera: Camera, motion: Motion): void;
  /** Nearer by a number of zoom levels, farther with a negative one. */
  zoomBy(levels: number): void;
  /** Edges that something covers from now on. What is seen stays in place; the camera's middle moves. */
  setCovered(covered: Insets): void;
  setLimits(limits: CameraLimits): void;
  /** Whether the reader sees it. Unseen, it draws all the same and takes no pointer. */
  show(visible: boolean): void;
  /** Calls once, as soon as all that is to be seen has been drawn. */
  whenDrawn(then: () => void): void;
  /** Releases everything. Events end. */
  destroy(): void;
}

/**
 * What moves the map: any gesture; only those that leave a page around it free to scroll (two fingers, the wheel with Ctrl or ⌘, a
 * dragging mouse); or none.
 */
export type Gestures = 'all' | 'cooperative' | 'none';

export interface RendererStart {
  readonly container: HTMLElement;
  readonly gestures: Gestures;
  readonly scene: Scene;
  readonly camera: Camera;
  readonly covered: Insets;
  readonly limits: CameraLimits;
  readonly events: RendererEvents;
}

/** The browser cannot draw in this way at all: expected on some machines, and no fault of the program's. */
export class RendererUnavailable extends Error {
  override readonly name = 'RendererUnavailable';
}

/** Adds a renderer to an element. Errors: throws `RendererUnavailable` where the browser cannot draw in this way. */
export type MountRenderer = (start: RendererStart) => Renderer;
