/**
 * Calls with the height of an element in whole CSS pixels, at first and whenever it has become another. It is the content's height: an
 * element that stretches with the window would make a frame that follows it grow for ever. Gives a function that ends it.
 */
export function watchHeight(element: HTMLElement, changed: (height: number) => void): () => void {
  let last: number | null = null;
  const observer = new ResizeObserver(() => {
    const height = Math.ceil(element.getBoundingClientRect().height);
    if (height === last || height === 0) return;
    last = height;
    changed(height);
  });
  observer.observe(element);
  return () => observer.disconnect();
}
