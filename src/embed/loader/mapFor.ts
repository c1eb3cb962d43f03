import { MapElement } from './mapElement.ts';

/** `Node.DOCUMENT_POSITION_FOLLOWING`, in fewer bytes. */
const FOLLOWING = 4;

/** The map that a link or a paragraph is about: the one that `data-map` names, else the last before it, else the first after. */
export function mapFor(element: HTMLElement): MapElement | null {
  const named = element.dataset['map'];
  if (named) {
    const target = document.getElementById(named);
    return target instanceof MapElement ? target : null;
  }
  const maps = [...document.querySelectorAll<MapElement>('hustings-map')];
  const before = maps.filter((map) => map.compareDocumentPosition(element) & FOLLOWING);
  return before.at(-1) ?? maps[0] ?? null;
}
