const signOf = (element: Element) => [element.className, element.getAttribute('aria-label'), element.textContent].join('\n');

/**
 * Gives the focus to the same part of the app that had it in the page as it arrived, when the one replaces the other in `root`:
 * who goes by keyboard would begin again at the top. Ends itself with the replacement.
 */
export function keepFocus(root: HTMLElement): void {
  let last: Element | null = document.activeElement;
  const remember = () => {
    last = document.activeElement;
  };
  root.addEventListener('focusin', remember);
  new MutationObserver((_, observer) => {
    observer.disconnect();
    root.removeEventListener('focusin', remember);
    if (last === null || last.isConnected || document.activeElement !== document.body) return;
    const sign = signOf(last);
    const same = [...root.querySelectorAll<HTMLElement>(last.tagName)].find((element) => signOf(element) === sign);
    same?.focus({ preventScroll: true });
  }).observe(root, { childList: true });
}
