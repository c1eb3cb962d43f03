import type { Page } from '@playwright/test';

/**
 * What a reader who goes by keyboard and eye would miss about where the focus is: that it is anywhere, in sight, not covered, and
 * has a ring of which at least two sides show. `null` where nothing is amiss.
 */
export function focusFault(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return 'the focus is nowhere';
    const name = `${element.tagName.toLowerCase()}.${element.className} “${(element.getAttribute('aria-label') ?? element.textContent).slice(0, 40)}”`;
    const label = element instanceof HTMLInputElement ? (element.labels?.[0] ?? null) : null;
    const own = element.getBoundingClientRect();
    const box = own.width > 2 || label === null ? own : label.getBoundingClientRect();

    /** What the parts of the page that cut off their content leave of a rectangle around the focused element. */
    const within = (grown: number) => {
      const shown = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
      for (let part = element.parentElement; part !== null && !element.matches(':modal'); part = part.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(part);
        const edge = part.getBoundingClientRect();
        if (part === document.body || part === document.documentElement) continue;
        if (overflowX !== 'visible')
          Object.assign(shown, { left: Math.max(shown.left, edge.left), right: Math.min(shown.right, edge.right) });
        if (overflowY !== 'visible')
          Object.assign(shown, { top: Math.max(shown.top, edge.top), bottom: Math.min(shown.bottom, edge.bottom) });
        if (part.matches(':modal, :popover-open')) break;
      }
      return {
        left: box.left - grown >= shown.left - 0.5,
        right: box.right + grown <= shown.right + 0.5,
        top: box.top - grown >= shown.top - 0.5,
        bottom: box.bottom + grown <= shown.bottom + 0.5,
      };
    };

    const inset = 3;
    const places: readonly (readonly [number, number])[] = [
      [(box.left + box.right) / 2, (box.top + box.bottom) / 2],
      [box.left + inset, box.top + inset],
      [box.right - inset, box.top + inset],
      [box.left + inset, box.bottom - inset],
      [box.right - inset, box.bottom - inset],
    ];
    const free = places.filter(([x, y]) => {
      const there = document.elementFromPoint(x, y);
      return there !== null && (element.contains(there) || there.contains(element) || label?.contains(there) === true);
    });
    if (free.length === 0) return `${name} is covered or out of sight`;

    // Its ring is on its thumb, of whose style nothing is told.
    if (element.matches('.range-slider input')) return null;
    const ringed = [element, label, element.parentElement, element.nextElementSibling].flatMap((part) =>
      part === null ? [] : [getComputedStyle(part), getComputedStyle(part, '::after'), getComputedStyle(part, '::before')],
    );
    const focus = document.createElement('i');
    focus.style.color = 'var(--focus)';
    document.body.append(focus);
    const ink = getComputedStyle(focus).color;
    focus.remove();
    const ring = ringed.find(
      ({ outlineStyle, outlineWidth, borderTopColor, borderTopWidth }) =>
        (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1) ||
        (borderTopColor === ink && Number.parseFloat(borderTopWidth) >= 2),
    );
    if (ring === undefined) return `${name} has no ring`;
    const reach = Number.parseFloat(ring.outlineOffset) + 1;
    const sides = within(ring.outlineStyle === 'none' ? 0 : Math.max(0, reach));
    return Object.values(sides).filter(Boolean).length >= 2 ? null : `${name}: its ring is cut off`;
  });
}
