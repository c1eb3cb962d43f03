/** How high a page would like to be, in whole CSS pixels, and how much of that is the map's. */
export interface OwnHeight {
  readonly height: number;
  readonly map: number;
}

/**
 * Calls with the height that a page would like to have, at first and whenever it has become another. Its map takes what its words
 * leave of the frame, so that height is the words' and the map's own by its width: taken from the frame's present height, a frame that
 * follows it would grow for ever. Returns a function that ends it.
 */
export function watchHeight(page: HTMLElement, changed: (own: OwnHeight) => void): () => void {
  let last: number | null = null;
  let waiting: ReturnType<typeof setTimeout> | null = null;
  const measure = () => {
    const own = ownHeight(page);
    if (own.height === last || own.height === 0) return;
    last = own.height;
    changed(own);
  };
  // A frame beyond the screen is not drawn, nor are sizes in it observed: until they are, what is put into it is measured. Its host can
  // then give it its height before the reader comes, when that moves nothing in sight.
  const contents = new MutationObserver(() => {
    waiting ??= setTimeout(() => {
      waiting = null;
      measure();
    });
  });
  contents.observe(page, { childList: true, subtree: true });
  const sizes = new ResizeObserver(() => {
    contents.disconnect();
    measure();
  });
  // In a frame of a fixed height, words that become more change the map's height, and the page's not.
  const watchSizes = () => {
    for (const element of [page, ...page.querySelectorAll(PARTS)]) sizes.observe(element);
  };
  const replaced = new MutationObserver(watchSizes);
  replaced.observe(page, { childList: true });
  watchSizes();
  return () => {
    contents.disconnect();
    replaced.disconnect();
    sizes.disconnect();
    if (waiting !== null) clearTimeout(waiting);
  };
}

const PARTS = '.embed__shown, .embed__own-height';

/** A page that has no map is as high as it is. */
function ownHeight(page: HTMLElement): OwnHeight {
  const heightOf = (selector: string) => page.querySelector(selector)?.getBoundingClientRect().height ?? 0;
  const map = heightOf('.embed__own-height');
  return { height: Math.ceil(page.getBoundingClientRect().height - heightOf('.embed__map') + map), map: Math.ceil(map) };
}
