/**
 * Calls with the height of an element in whole CSS pixels, at first and whenever it has become another. It is the content's height: an
 * element that stretches with the window would make a frame that follows it grow for ever. Gives a function that ends it.
 */
export function watchHeight(element: HTMLElement, changed: (height: number) => void): () => void {
  let last: number | null = null;
  let waiting: ReturnType<typeof setTimeout> | null = null;
  const measure = () => {
    const height = Math.ceil(element.getBoundingClientRect().height);
    if (height === last || height === 0) return;
    last = height;
    changed(height);
  };
  // A frame beyond the screen is not drawn, nor are sizes in it observed: until they are, what is put into it is measured. Its host can
  // then give it its height before the reader comes, when that moves nothing in sight.
  const contents = new MutationObserver(() => {
    waiting ??= setTimeout(() => {
      waiting = null;
      measure();
    });
  });
  contents.observe(element, { childList: true, subtree: true });
  const sizes = new ResizeObserver(() => {
    contents.disconnect();
    measure();
  });
  sizes.observe(element);
  return () => {
    contents.disconnect();
    sizes.disconnect();
    if (waiting !== null) clearTimeout(waiting);
  };
}
