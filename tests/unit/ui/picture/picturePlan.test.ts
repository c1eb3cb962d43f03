import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measuresOf } from '../../../../src/facts/catalogue.ts';
import { MAP_COLOURS } from '../../../../src/map/scene/colours.ts';
import { PICTURE_INKS } from '../../../../src/ui/picture/pictureInks.ts';
import { picturePlan } from '../../../../src/ui/picture/picturePlan.ts';
import { PICTURE_SIZE_IDS, PICTURE_SIZES } from '../../../../src/ui/picture/pictureSize.ts';
import { pictureWords } from '../../../../src/ui/picture/pictureWords.ts';
import { wrapText } from '../../../../src/ui/picture/textBlock.ts';
import { textWidth } from '../../../../src/ui/picture/textWidth.ts';
import { realElection } from '../../../fixtures/realElection.ts';
import { realState } from '../../../fixtures/realState.ts';

const MORE = ['', '&where=muslim>=25', '&seat=leicester-south&overlay=changed,near,named&where=muslim>=25&view=hex'];

describe('picturePlan', () => {
  it.each(PICTURE_SIZE_IDS)('finds room for the words of every measure in a picture of the size %s', (id) => {
    for (const measure of measuresOf(realElection()).map(({ id }) => id)) {
      for (const more of MORE) {
        const query = `?colour=${measure}${more}`;
        const words = pictureWords(realState(query));
        if (words === null) throw new Error('no words');
        const size = PICTURE_SIZES[id];
        const address = `example.org/hustings/${query}`;
        const plan = picturePlan({ words, size, inks: PICTURE_INKS.light, map: MAP_COLOURS.light, address });
        expect(plan.fits, `${id} ${query}`).toBe(true);
        for (const { block, y } of plan.placed) expect(y + block.height).toBeLessThanOrEqual(size.height);
        expect(plan.map.width * plan.map.height).toBeGreaterThan(0.3 * size.width * size.height);
      }
    }
  });
});

describe('wrapText', () => {
  const font = { face: 'sans', size: 12 } as const;

  it('keeps all of a text, in lines that are not too wide', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, maxLength: 60 })), fc.integer({ min: 40, max: 600 }), (parts, width) => {
        const text = parts.join(' ').replaceAll(/\s+/g, ' ').trim();
        const lines = wrapText(text, font, width);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        for (const line of lines) expect(textWidth(line, font)).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('cuts an address where a new part of it begins', () => {
    expect(wrapText('example.org/hustings/?colour=change&seat=leicester-south', font, 200)).toEqual([
      'example.org/hustings/?',
      'colour=change&',
      'seat=leicester-south',
    ]);
  });
});
