import { VIEW_ATTRIBUTES } from './attributes.ts';
import { mapFor } from './mapFor.ts';
import { pause } from './pause.ts';
import { queryOfData } from './queryOfData.ts';

/** The band across the middle of the screen in which a paragraph is being read. */
const MIDDLE = '-45% 0px';

/**
 * Lets paragraphs with `data-step` drive a map as they are scrolled through, those too that come into the page or change later; the one
 * that is read is marked `aria-current="step"`.
 */
export function followSteps(page: Document): void {
  const reading = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) enter(target);
        else target.removeAttribute('aria-current');
      }
    },
    { rootMargin: MIDDLE },
  );
  // One that is observed already is not observed twice.
  const observe = () => {
    for (const step of page.querySelectorAll('[data-step]')) reading.observe(step);
  };
  new MutationObserver((changes) => {
    observe();
    for (const { type, target } of changes) {
      if (type !== 'attributes' || !(target instanceof Element) || !target.matches('[aria-current=step]')) continue;
      if (target.matches('[data-step]')) enter(target);
      else {
        reading.unobserve(target);
        target.removeAttribute('aria-current');
      }
    }
  }).observe(page, { childList: true, subtree: true, attributeFilter: [...VIEW_ATTRIBUTES, 'map'].map((name) => `data-${name}`) });
  observe();
}

function enter(step: Element): void {
  if (!(step instanceof HTMLElement)) return;
  step.setAttribute('aria-current', 'step');
  const map = mapFor(step);
  if (map && Date.now() > pause.end) void map.setView(queryOfData(step.dataset, map.ownView));
}
