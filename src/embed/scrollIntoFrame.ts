/**
 * Scrolls the frame, and never the page around it as the browser's own `scrollIntoView` may, so far that an element is in sight from
 * its top. Nothing where the frame is as high as its content.
 */
export function scrollIntoFrame(element: Element, frame: Window): void {
  const { top, bottom } = element.getBoundingClientRect();
  const hidden = bottom - frame.innerHeight;
  if (hidden > 0) frame.scrollBy({ top: Math.min(top, hidden), behavior: 'auto' });
}
