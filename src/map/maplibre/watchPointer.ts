/**
 * Follows a mouse over an element: at most one call a frame with its place in CSS pixels from the element's top left, `null` once
 * it left or drags. Fingers and pens that touch do not hover and are not followed, so that a tap leaves nothing behind.
 * Returns `again`, which repeats the last call in the next frame, as after the map moved beneath a resting mouse, and `stop`.
 */
export function watchPointer(element: HTMLElement, pointsAt: (place: readonly [x: number, y: number] | null) => void) {
  let client: readonly [number, number] | null = null;
  let frame: number | null = null;

  const report = () => {
    frame = null;
    if (client === null) return pointsAt(null);
    const { left, top } = element.getBoundingClientRect();
    pointsAt([client[0] - left, client[1] - top]);
  };
  const again = () => {
    frame ??= requestAnimationFrame(report);
  };
  const follow = (event: PointerEvent) => {
    if (event.pointerType !== 'mouse') return;
    client = event.buttons === 0 ? [event.clientX, event.clientY] : null;
    again();
  };
  const leave = (event: PointerEvent) => {
    if (event.pointerType !== 'mouse') return;
    client = null;
    again();
  };
  element.addEventListener('pointermove', follow);
  element.addEventListener('pointerdown', follow);
  element.addEventListener('pointerup', follow);
  element.addEventListener('pointerleave', leave);
  return {
    again,
    stop: () => {
      if (frame !== null) cancelAnimationFrame(frame);
      element.removeEventListener('pointermove', follow);
      element.removeEventListener('pointerdown', follow);
      element.removeEventListener('pointerup', follow);
      element.removeEventListener('pointerleave', leave);
    },
  };
}
