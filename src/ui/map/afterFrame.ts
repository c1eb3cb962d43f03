/** Calls in a task of its own after the next frame. */
export function afterFrame(then: () => void): void {
  requestAnimationFrame(() => setTimeout(then));
}
