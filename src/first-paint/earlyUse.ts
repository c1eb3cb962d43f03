const PRESSED = 'data-pressed';

/** Marks the button that was pressed last in the page as it arrived, while nothing answers it yet. To be called before there is a body. */
export function markPresses(page: Document): void {
  page.onclick = ({ target }) => {
    page.querySelector(`[${PRESSED}]`)?.removeAttribute(PRESSED);
    if (target instanceof Element) target.closest('button')?.setAttribute(PRESSED, '');
  };
}

const signOf = (element: Element) => [element.className, element.getAttribute('aria-label'), element.textContent].join('\n');

/**
 * Passes what a reader has begun in the page as it arrived to the same parts of the app, when the one replaces the other in `root`:
 * the focus, what was typed or chosen, the button pressed last. Who goes by keyboard would begin again at the top, and who presses
 * early would wait for an answer. Ends itself with the replacement.
 */
export function carryOver(root: HTMLElement): void {
  let last: Element | null = document.activeElement;
  const remember = () => {
    last = document.activeElement;
  };
  root.addEventListener('focusin', remember);
  const successor = <E extends Element>(element: E): E | null => {
    const sign = signOf(element);
    const same = [...root.querySelectorAll<E>(element.tagName)].find((other) => signOf(other) === sign);
    return same ?? null;
  };
  new MutationObserver((records, observer) => {
    observer.disconnect();
    root.removeEventListener('focusin', remember);
    document.onclick = null;
    const gone = records.flatMap(({ removedNodes }) => [...removedNodes]).filter((node) => node instanceof Element);
    const pressed = gone.flatMap((node) => [...node.querySelectorAll<HTMLElement>(`[${PRESSED}]`)])[0];
    // In a task of its own: the app's parts have taken up their work by then.
    if (pressed !== undefined) setTimeout(() => successor(pressed)?.click());
    for (const menu of gone.flatMap((node) => [...node.querySelectorAll('select')]))
      if (menu.selectedOptions[0]?.defaultSelected === false) choose(successor(menu), menu.value);
    if (last === null || last.isConnected || document.activeElement !== document.body) return;
    const same = last instanceof HTMLElement ? successor(last) : null;
    same?.focus({ preventScroll: true });
    if (last instanceof HTMLInputElement && same instanceof HTMLInputElement && last.value !== '') {
      // Not by its value, which React would take for its own doing.
      same.setRangeText(last.value, 0, same.value.length, 'end');
      same.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }).observe(root, { childList: true });
}

/** As a reader would: without an event the app would not know of it. */
function choose(select: HTMLSelectElement | null, value: string): void {
  if (select === null || select.value === value) return;
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

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
