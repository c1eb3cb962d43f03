import type { Page } from '@playwright/test';

/**
 * What a reader with large text cannot use on the page as it is, one line each: words broken letter by letter, lines of text over
 * one another, controls that cannot be pressed wherever the page is scrolled, and frames that scroll but are too low to read in.
 * Text that is cut off or lies outside the window is for `lostText`.
 */
export function unreadableText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    /** Longer words, and addresses, may be broken where they do not fit. */
    const LONG_WORD = 13;
    /** Of alike controls, as of rows in a table, so many are tried. */
    const ALIKE = 3;
    const faults: string[] = [];
    const root = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const layer = document.querySelector('dialog:modal') ?? document.body;
    const nameOf = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 30)}”`;
    const isShown = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true }) &&
      element.closest('[inert]') === null;
    const isHiddenOnPurpose = (element: Element) => {
      for (let part: Element | null = element; part !== null; part = part.parentElement)
        if (getComputedStyle(part).clipPath !== 'none') return true;
      return false;
    };

    // The parts of texts that are in sight.
    const lines: { owner: Element; box: DOMRect }[] = [];
    const walker = document.createTreeWalker(layer, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
      const owner = text.parentElement;
      const words = text.textContent ?? '';
      if (owner === null || words.trim() === '') continue;
      if (owner.closest('svg, script, style, noscript, option, pre, code, .map-pane__canvas') !== null) continue;
      if (!isShown(owner) || isHiddenOnPurpose(owner)) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
      if (boxes.length > 1)
        for (const { 0: word, index } of words.matchAll(/[^\s\p{Pd}]+/gu)) {
          if (word.length >= LONG_WORD || word.length < 2) continue;
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          const tops = new Set([...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top)));
          if (tops.size > 1) faults.push(`“${word}” is broken into ${tops.size} lines in ${nameOf(owner)}`);
        }
      for (const box of boxes) {
        let { left, right, top, bottom } = box;
        for (let part: Element | null = owner; part !== null && part !== document.body; part = part.parentElement) {
          if (getComputedStyle(part).overflowY === 'visible') continue;
          const edge = part.getBoundingClientRect();
          left = Math.max(left, edge.left);
          right = Math.min(right, edge.right);
          top = Math.max(top, edge.top);
          bottom = Math.min(bottom, edge.bottom);
        }
        if (right - left > 3 && bottom - top > 3) lines.push({ owner, box: new DOMRect(left, top, right - left, bottom - top) });
      }
    }

    // A part that is positioned and opaque lies over others on purpose.
    const isLaidOver = (element: Element, other: Element) => {
      for (let part: Element | null = element; part !== null && !part.contains(other); part = part.parentElement) {
        const { position, backgroundColor } = getComputedStyle(part);
        if (position !== 'static' && position !== 'relative' && backgroundColor !== 'rgba(0, 0, 0, 0)') return true;
        if (part.matches(':popover-open, dialog[open]')) return true;
        if (
          part.closest('.shell__map, .masthead, .headline') !== other.closest('.shell__map, .masthead, .headline') &&
          position === 'fixed'
        )
          return true;
      }
      return false;
    };
    lines.sort((one, other) => one.box.top - other.box.top);
    const seen = new Set<string>();
    for (const [index, one] of lines.entries()) {
      for (let next = index + 1; next < lines.length; next += 1) {
        const other = lines[next];
        if (other === undefined || other.box.top > one.box.bottom - 4) break;
        if (one.owner === other.owner) continue;
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const down = Math.min(one.box.bottom, other.box.bottom) - other.box.top;
        // Lines set close, and parts of one line, touch.
        if (across < 3 || down < 0.3 * Math.min(one.box.height, other.box.height)) continue;
        if (isLaidOver(one.owner, other.owner) || isLaidOver(other.owner, one.owner)) continue;
        const fault = `${nameOf(one.owner)} and ${nameOf(other.owner)} lie over one another`;
        if (!seen.has(fault)) faults.push(fault);
        seen.add(fault);
      }
    }

    // Controls.
    const tried = new Map<string, number>();
    const floats = '[popover], dialog, .filter-panel, .seat-search__answer, .sheet--full';
    for (const control of layer.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')) {
      if (!isShown(control) || isHiddenOnPurpose(control) || control.matches(':disabled, [type="file"]')) continue;
      if (control.closest('svg') !== null) continue;
      const kind = `${control.tagName}.${control.className}.${control.parentElement?.className}`;
      const count = (tried.get(kind) ?? 0) + 1;
      tried.set(kind, count);
      if (count > ALIKE) continue;
      control.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
      const box = control.getClientRects()[0];
      if (box === undefined || box.width < 1 || box.height < 1) continue;
      const isRange = control.matches('[type="range"]');
      const x = box.left + box.width / 2;
      const y = box.top + box.height / 2;
      const hit = document.elementFromPoint(x, y);
      if (isRange && hit?.closest('.range-slider') === control.closest('.range-slider')) continue;
      const isHit = hit !== null && (control.contains(hit) || hit.closest('label')?.contains(control) === true);
      // What floats over the page is closed first.
      const float = hit?.closest(floats) ?? null;
      if (isHit || (float !== null && !float.contains(control))) continue;
      faults.push(
        `${nameOf(control)} at ${Math.round(x)}, ${Math.round(y)} cannot be pressed: there is ${hit === null ? 'the window’s edge' : nameOf(hit)}`,
      );
    }
    for (const part of layer.querySelectorAll<HTMLElement>('*')) {
      if (part.scrollHeight <= part.clientHeight + 8 || part.clientHeight === 0) continue;
      if (part.matches('svg *, textarea, select')) continue;
      const { overflowY } = getComputedStyle(part);
      if ((overflowY !== 'auto' && overflowY !== 'scroll') || !isShown(part)) continue;
      if (part.clientHeight < 4 * root) faults.push(`${nameOf(part)} scrolls in ${part.clientHeight} px of ${part.scrollHeight}`);
    }
    scrollTo({ top: 0, behavior: 'instant' });
    return [...new Set(faults)];
  });
}
