import { mapFor } from './mapFor.ts';
import { pause } from './pause.ts';
import { queryOfData } from './queryOfData.ts';

/** The band across the middle of the screen in which a paragraph is being read. */
const MIDDLE = '-45% 0px';

/** Lets paragraphs with `data-step` drive a map as they are scrolled through; the one that is read is marked `aria-current="step"`. */
export function followSteps(page: Document): void {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!(target instanceof HTMLElement)) continue;
        if (isIntersecting) enter(target);
        else target.removeAttribute('aria-current');
      }
    },
    { rootMargin: MIDDLE },
  );
  for (const step of page.querySelectorAll('[data-step]')) observer.observe(step);
}

function enter(step: HTMLElement): void {
  step.setAttribute('aria-current', 'step');
  const map = mapFor(step);
  if (map && Date.now() > pause.end) map.setView(queryOfData(step.dataset, map.ownView));
}
