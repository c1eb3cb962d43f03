import { expect, it } from 'vitest';
import { findLightMap, formatGrid, refillLightMap } from '../../../../src/map/light/lightMapElement.ts';
import { lightSheet } from '../../../../src/map/light/lightSheet.ts';
import { mapGrid } from '../../../../src/map/light/mapGrid.ts';
import { seatPaths } from '../../../../src/map/light/seatPaths.ts';
import { gridAtlas } from '../../../fixtures/gridAtlas.ts';

const grid = mapGrid(gridAtlas.extent, 1000);

function lightMap(attributes: string) {
  document.body.innerHTML = `<svg id="light-map" data-grid="${formatGrid(grid)}" ${attributes}><g class="light-map__seats">${'<path d="m0 0z" fill="#e4003b"/>'.repeat(2)}</g><g class="light-map__outlines"><path/></g></svg>`;
  const found = findLightMap(document);
  if (found === null) throw new Error('the page has no map');
  return found;
}

it('leaves the map as the page brought it, whatever the atlas', () => {
  const map = lightMap('');
  const before = map.svg.innerHTML;
  expect(refillLightMap(map, gridAtlas)).toBe(map);
  expect(map.svg.innerHTML).toBe(before);
});

it('takes out what was drawn, and draws the outlines of other areas once there are any', () => {
  const map = lightMap('data-live="" data-hexagons="1 2"');
  refillLightMap(map, null);
  expect(map.svg.querySelectorAll('path')).toHaveLength(0);
  expect(map.svg.dataset['hexagons']).toBeUndefined();
  refillLightMap(map, gridAtlas);
  const { seats } = lightSheet(map.svg);
  expect(seats.map((seat) => seat.getAttribute('d'))).toEqual(seatPaths(gridAtlas, grid));
  // No colour of the election before.
  expect(seats.map((seat) => seat.getAttribute('fill'))).toEqual(['none', 'none', 'none', 'none']);
});
