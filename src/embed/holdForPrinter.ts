/** Milliseconds after which paper is printed with what there is. */
const PATIENCE = 10_000;
/** Milliseconds that what has arrived takes to be drawn. */
const DRAWING = 300;

/**
 * Keeps a frame that was loaded for the printer, as the loader's `#print` says, from counting as loaded until its map is there: Chromium
 * prints a page when all of its frames have loaded. A child frame that is still being written holds it back. Returns a function
 * that lets it go as soon as nothing is loading any more; one that does nothing where the frame is for a screen.
 */
export function holdForPrinter(target: Window, isLoading: () => boolean): () => void {
  if (target.location.hash !== '#print') return () => {};
  const page = target.document;
  const hold = page.createElement('iframe');
  hold.hidden = true;
  page.body.append(hold);
  hold.contentDocument?.open();
  const end = () => {
    hold.contentDocument?.close();
    hold.remove();
  };
  const tooLate = setTimeout(end, PATIENCE);
  return () => {
    const looking = setInterval(() => {
      if (isLoading() && hold.isConnected) return;
      clearInterval(looking);
      clearTimeout(tooLate);
      end();
    }, DRAWING);
  };
}
