import type { Camera } from '../../view/view.ts';
import type { Motion } from '../renderer.ts';

const MILLISECONDS = 500;

/** Moves a camera over time. */
export interface Glide {
  start(from: Camera, to: Camera, how: Motion): void;
  stop(): void;
  moving(): boolean;
}

/** Glides frame by frame through `put` and calls `rest` once there; a jump is there at once, and so is everything while nobody looks. */
export function glide(put: (camera: Camera) => void, rest: () => void): Glide {
  let frame: number | null = null;
  const stop = () => {
    if (frame !== null) cancelAnimationFrame(frame);
    frame = null;
  };
  return {
    start: (from, to, how) => {
      stop();
      if (how === 'jump' || document.hidden || matchMedia('(prefers-reduced-motion: reduce)').matches) {
        put(to);
        rest();
        return;
      }
      let begun: number | null = null;
      const step = (now: number) => {
        // The first frame belongs to what made the map move, other colours for one.
        if (begun === null) {
          begun = now;
          frame = requestAnimationFrame(step);
          return;
        }
        const part = Math.min(1, Math.max(0, (now - begun) / MILLISECONDS));
        const along = eased(part);
        put({
          lat: from.lat + (to.lat - from.lat) * along,
          lng: from.lng + (to.lng - from.lng) * along,
          zoom: from.zoom + (to.zoom - from.zoom) * along,
        });
        frame = part < 1 ? requestAnimationFrame(step) : null;
        if (frame === null) rest();
      };
      frame = requestAnimationFrame(step);
    },
    stop,
    moving: () => frame !== null,
  };
}

/** Slow at both ends: 0 to 1 over 0 to 1. */
export function eased(time: number): number {
  return time < 0.5 ? 4 * time ** 3 : 1 - (-2 * time + 2) ** 3 / 2;
}
