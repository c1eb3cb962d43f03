const PRESSED = 'data-pressed';

/** Marks the button that was pressed last in the page as it arrived, while nothing answers it yet. To be called before there is a body. */
export function markPresses(page: Document): void {
  page.onclick = ({ target }) => {
    page.querySelector(`[${PRESSED}]`)?.removeAttribute(PRESSED);
    if (target instanceof Element) target.closest('button')?.setAttribute(PRESSED, '');
  };
}

const signOf = (element: Element) => `${element.getAttribute('aria-label')}\n${element.textContent}`;

/**
 * The part of the app that stands in the place of a part of the page as it arrived, though its words may have changed: the same one,
 * or the only one of its kind; `undefined` where there is none.
 */
function successor<E extends Element>(root: HTMLElement, element: E): E | undefined {
  const kind = [...root.querySelectorAll<E>(element.tagName)].filter(({ classList }) =>
    [...element.classList].every((name) => classList.contains(name)),
  );
  return kind.find((other) => signOf(other) === signOf(element)) ?? (kind.length === 1 ? kind[0] : undefined);
}

/** Once the app has taken the place of the page that arrived in `root`, calls `then` with a function that finds parts of that page. */
function onceReplaced(root: HTMLElement, then: (gone: (selector: string) => Element[]) => void): void {
  new MutationObserver((records, observer) => {
    observer.disconnect();
    const nodes = records.flatMap(({ removedNodes }) => [...removedNodes]).filter((node) => node instanceof Element);
    then((selector) => nodes.flatMap((node) => [...node.querySelectorAll(selector)]));
  }).observe(root, { childList: true });
}

/** Presses the button that was pressed last in the page as it arrived once more, when the app stands in its place in `root`. */
export function pressAgain(root: HTMLElement): void {
  onceReplaced(root, (gone) => {
    document.onclick = null;
    const [pressed] = gone(`[${PRESSED}]`);
    const again = pressed && successor(root, pressed);
    // In a task of its own: the app's parts have taken up their work by then.
    if (again instanceof HTMLElement) setTimeout(() => again.click());
  });
}

/**
 * Passes what a reader has begun in the page as it arrived to the same parts of the app, when the one replaces the other in `root`:
 * the focus, as who goes by keyboard would begin again at the top, and what was typed or chosen.
 */
export function carryOver(root: HTMLElement): void {
  let last: Element | null = document.activeElement;
  const remember = () => {
    last = document.activeElement;
  };
  root.addEventListener('focusin', remember);
  onceReplaced(root, (gone) => {
    root.removeEventListener('focusin', remember);
    for (const menu of gone('select'))
      if (menu instanceof HTMLSelectElement && menu.selectedOptions[0]?.defaultSelected === false)
        choose(successor(root, menu), menu.value);
    if (!(last instanceof HTMLElement) || last.isConnected || document.activeElement !== document.body) return;
    const same = successor(root, last);
    same?.focus({ preventScroll: true });
    if (last instanceof HTMLInputElement && same instanceof HTMLInputElement && last.value !== '') {
      // Not by its value, which React would take for its own doing.
      same.setRangeText(last.value, 0, same.value.length, 'end');
      same.dispatchEvent(new Event('input', { bubbles: true }));
    }
  });
}

/** As a reader would: without an event the app would not know of it. */
function choose(select: HTMLSelectElement | undefined, value: string): void {
  if (select === undefined || select.value === value) return;
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
