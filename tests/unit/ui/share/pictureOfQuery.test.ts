import { expect, it } from 'vitest';
import { pictureOfQuery } from '../../../../src/ui/share/EmbedPanel.tsx';

it('is the picture of just that view', () => {
  expect(pictureOfQuery('')).toBe('pictures/map.png');
  expect(pictureOfQuery('?colour=change')).toBe('pictures/change.png');
  expect(pictureOfQuery('?story=near-misses')).toBe('pictures/near-misses.png');
});

it.each(['?colour=change&party=con', '?story=near-misses&step=2', '?where=muslim>=25', '?colour=../secret'])(
  'is none for %s',
  (query) => expect(pictureOfQuery(query)).toBeNull(),
);
