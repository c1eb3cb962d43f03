const signOf = (element: Element) => [element.className, element.getAttribute('aria-label'), element.textContent].join('\n');

/**
 * Passes the focus, and what was typed, to the same part of the app that had it in the page as it arrived, when the one replaces the
 * other in `root`: who goes by keyboard would begin again at the top. Ends itself with the replacement.
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
    if (last instanceof HTMLInputElement && same instanceof HTMLInputElement && last.value !== '') {
      // Not by its value, which React would take for its own doing.
      same.setRangeText(last.value, 0, same.value.length, 'end');
      same.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }).observe(root, { childList: true });
}
