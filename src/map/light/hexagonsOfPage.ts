import type { HexagonLayout } from '../../geography/hexagonLayout.ts';
import type { LightMapElement } from './lightMapElement.ts';

const PLACE = /^(\d{1,3}) (\d{1,3})$/;

/** The layout of hexagons that a page's light map shows from the first; `null` where it shows boundaries. */
export function hexagonsOfPage({ svg }: LightMapElement): HexagonLayout | null {
  const hexagons = (svg.dataset['hexagons'] ?? '').split(',').flatMap((text) => {
    const [, q, r] = PLACE.exec(text) ?? [];
    return q === undefined || r === undefined ? [] : [{ q: Number(q), r: Number(r) }];
  });
  return hexagons.length === 0 ? null : { layout: 'odd-r', hexagons };
}
