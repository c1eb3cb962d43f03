import { readFileSync } from 'node:fs';
import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parseHex,
  type Rgb,
} from 'culori';
import { describe, expect, it } from 'vitest';
import { BIVARIATE, DIVERGING, SEQUENTIAL } from '../../../../src/facts/scales/ramps.ts';

/** How readers see a colour: as most do, and with each kind of colour-blindness in full. */
const VISIONS: Readonly<Record<string, (colour: Rgb) => Rgb>> = {
  'full colour vision': (colour: Rgb) => colour,
  deuteranopia: filterDeficiencyDeuter(1),
  protanopia: filterDeficiencyProt(1),
  tritanopia: filterDeficiencyTrit(1),
};

const difference = differenceCiede2000();
/** CIEDE2000: 1 is just noticeable side by side; areas on a map that do not touch need several times that. */
const APART = 6;

const { parties }: { parties: { id: string; colour: string; accessibleColour: string }[] } = JSON.parse(
  readFileSync('public/data/ge2024/results.json', 'utf8'),
);
const coloursOf = (ids: readonly string[], which: 'colour' | 'accessibleColour') =>
  ids.map((id) => parties.find((party) => party.id === id)?.[which] ?? '');

/** Pairs of colours that a reader could take for each other: less than `least` apart in a kind of vision. */
function tooClose(pairs: readonly (readonly [string, string])[], least: number): string[] {
  return Object.entries(VISIONS).flatMap(([vision, seen]) =>
    pairs.flatMap(([one, other]) => {
      const [first, second] = [parseHex(one), parseHex(other)];
      if (first === undefined || second === undefined) return [`${one} or ${other} is no colour`];
      const apart = difference(seen(first), seen(second));
      return apart < least ? [`${vision}: ${one} and ${other} are ${apart.toFixed(1)} apart`] : [];
    }),
  );
}

const neighbours = (colours: readonly string[]) =>
  colours.slice(1).map((colour, position) => [colours[position] ?? '', colour] as const);
const everyPair = (colours: readonly string[]) =>
  colours.flatMap((one, position) => colours.slice(position + 1).map((other) => [one, other] as const));

describe('colours stay apart in every kind of colour vision', () => {
  for (const theme of ['light', 'dark'] as const) {
    it(`neighbouring classes of falls and rises, ${theme}`, () => {
      expect(tooClose(neighbours(DIVERGING[theme]), APART)).toEqual([]);
    });

    it(`neighbouring classes from little to much, ${theme}`, () => {
      expect(tooClose(neighbours(SEQUENTIAL[theme]), APART)).toEqual([]);
    });

    it(`neighbouring cells of the square of two quantities, ${theme}`, () => {
      const cells = BIVARIATE[theme];
      const rows = [0, 1, 2].map((row) => cells.slice(row * 3, row * 3 + 3));
      const columns = [0, 1, 2].map((column) => cells.filter((_, position) => position % 3 === column));
      expect(tooClose([...rows, ...columns].flatMap(neighbours), APART)).toEqual([]);
    });
  }

  it('the eight parties with most seats in Great Britain, every pair, in the palette for it', () => {
    const colours = coloursOf(['lab', 'con', 'ld', 'snp', 'ind', 'ruk', 'green', 'pc'], 'accessibleColour');
    expect(tooClose(everyPair(colours), APART)).toEqual([]);
  });

  it('the three largest parties in their customary colours', () => {
    expect(tooClose(everyPair(coloursOf(['lab', 'con', 'ld'], 'colour')), APART)).toEqual([]);
  });
});
