import { beforeAll, describe, expect, it } from 'vitest';
import { ELECTION } from '../../../../elections/ge2024/definition.ts';
import { coarseAtlas } from '../../../../scripts/lightMap/coarseAtlas.ts';
import { firstPaintData } from '../../../../scripts/lightMap/firstPaintData.ts';
import { readPackage } from '../../../../scripts/lightMap/readPackage.ts';
import { type Sketch, sketchOf } from '../../../../scripts/lightMap/sketch.ts';
import { winnerColours } from '../../../../scripts/lightMap/winnerColours.ts';
import { slugOf } from '../../../../src/election/seatNamed.ts';
import { measureOf, measuresOf } from '../../../../src/facts/catalogue.ts';
import { choroplethOf } from '../../../../src/facts/choropleth.ts';
import { fulfilling } from '../../../../src/facts/condition.ts';
import { firstClasses } from '../../../../src/first-paint/firstClasses.ts';
import { firstColours } from '../../../../src/first-paint/firstColours.ts';
import { beginningOf } from '../../../../src/first-paint/firstHexagons.ts';
import { coloursOf, type FirstPaintData } from '../../../../src/first-paint/firstPaintData.ts';
import { unpackGuessed } from '../../../../src/first-paint/guessedNumbers.ts';
import { matchReader } from '../../../../src/first-paint/matchReader.ts';
import { seatOfName } from '../../../../src/first-paint/slugMarks.ts';
import { mapGrid } from '../../../../src/map/light/mapGrid.ts';
import { seatPaths } from '../../../../src/map/light/seatPaths.ts';
import { sketchAtlas } from '../../../../src/map/light/sketchAtlas.ts';
import { parseWhere } from '../../../../src/view/where.ts';
import { COMMITTED_ENTRY } from '../../../fixtures/committedPackage.ts';

const files = readPackage('public/data', COMMITTED_ENTRY);
const { election, atlas, hexagons, former } = files;
const { contests } = election;
let sketch: Sketch;
let data: FirstPaintData;
beforeAll(() => {
  sketch = sketchOf(atlas);
  data = firstPaintData(files, sketch, {
    featured: ELECTION.featuredViews,
    glance: null,
    more: '',
    pages: {},
    results: '',
    inArticle: false,
  });
});

/** The seats as the page arrives with them. */
function arrivedSeats(): Element[] {
  const colours = winnerColours(election);
  return contests.map(({ index }) => {
    const seat = document.createElement('path');
    seat.setAttribute('fill', colours[index] ?? '');
    return seat;
  });
}

describe('what the page knows before any script', () => {
  it('finds each seat by its name in addresses, and none by other names', () => {
    expect(contests.map(({ slug }) => seatOfName(data.slugs, slug))).toEqual(contests.map(({ index }) => index));
    const others = ['', 'leicester', 'birmingham', 'islington', 'leicester-sout', 'E14001327', 'not-a-seat', '__proto__'];
    expect(others.filter((other) => seatOfName(data.slugs, other) >= 0)).toEqual([]);
    const invented = contests.map(({ slug }) => `${slug}-and-the-sea`);
    expect(invented.filter((other) => seatOfName(data.slugs, other) >= 0).length).toBeLessThan(20);
    const gone = former.map(({ name }) => slugOf(name)).filter((slug) => !election.bySlug.has(slug));
    expect(gone.length).toBeGreaterThan(200);
    expect(gone.filter((slug) => seatOfName(data.slugs, slug) >= 0)).toEqual([]);
  });

  it('knows the classes and colours of its views', () => {
    const seats = arrivedSeats();
    for (const [key, view] of Object.entries(data.views)) {
      const [name, partyId = 'lab'] = key.split('.');
      const id = measuresOf(election).find((each) => each.id === name)?.id;
      const party = election.partyById.get(partyId);
      if (id === undefined || party === undefined) throw new Error(`${key} is no view`);
      const context = { election, parties: election.parties, party, censusBase: 'residents' as const };
      for (const theme of ['light', 'dark'] as const) {
        for (const palette of ['party', 'accessible'] as const) {
          const { classes, classBySeat } = choroplethOf(contests, measureOf(id, election), { ...context, theme, palette });
          const look = (palette === 'accessible' ? view.accessible : null) ?? view;
          expect(firstClasses(data, key, seats)).toEqual([...classBySeat]);
          expect(coloursOf(data, look[theme])).toEqual(classes.map(({ colour }) => colour));
          expect(classes.map((_, position) => look.patterns?.[position] ?? 'none')).toEqual(classes.map(({ pattern }) => pattern));
        }
      }
    }
  });

  it('takes the election’s own party for one that an address does not name', () => {
    const choice = { parameters: new URLSearchParams('colour=change'), theme: 'light', accessible: false } as const;
    expect(firstColours(data, choice)?.view).toBe(data.views['change.lab']);
    expect(firstColours({ ...data, party: 'con' }, choice)?.view).toBe(data.views['change.con']);
  });

  it('judges conditions that cut between its classes as the app does, and leaves others to it', () => {
    const seats = arrivedSeats();
    for (const where of [
      'muslim>=25',
      'change.lab<=-20',
      'winner=ind|wpb',
      'muslim>10,winner=lab',
      'share.lab<20',
      'turnout>=70',
    ]) {
      const conditions = parseWhere(where, election) ?? [];
      expect(conditions.length).toBeGreaterThan(0);
      const expected = contests.map(fulfilling(conditions, election, 'residents'));
      expect(matchReader(data, where)?.(seats)).toEqual(expected);
    }
    for (const where of [
      '',
      'muslim>=26',
      'majority<1000',
      'result=gain',
      'muslim>=25,region=E12000005',
      'winner>=2',
      '__proto__=1',
    ]) {
      expect(matchReader(data, where)).toBeNull();
    }
  });

  it('knows each seat’s hexagon', () => {
    const places = sketch.paths.map(beginningOf);
    expect(unpackGuessed(data.hexagons.q, places)).toEqual(hexagons.hexagons.map(({ q }) => q));
    expect(unpackGuessed(data.hexagons.r, places)).toEqual(hexagons.hexagons.map(({ r }) => r));
  });
});

it('the sketch is read again as it was drawn, whichever way round its outlines are written', () => {
  const grid = mapGrid(atlas.extent, sketch.grid.width);
  const plain = sketchAtlas(seatPaths(coarseAtlas(atlas), grid), grid);
  expect(sketchAtlas(sketch.paths, grid).bounds).toEqual(plain.bounds);
  expect(sketch.paths.join('')).not.toBe(seatPaths(coarseAtlas(atlas), grid).join(''));
});
