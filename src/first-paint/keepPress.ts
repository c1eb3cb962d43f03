/**
 * Keeps the last press on a map that is in its place but not connected yet. Returns a function that lets the map, once it is, have
 * that press.
 */
export function keepPress(element: HTMLElement): () => void {
  let pressed: EventTarget | null = null;
  const keep = ({ target }: Event) => {
    pressed = target;
  };
  element.addEventListener('click', keep);
  return () => {
    element.removeEventListener('click', keep);
    pressed?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  };
}
