import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { selectScene } from '../../../../src/map/scene/scene.ts';
import { selectChoropleth, selectElection } from '../../../../src/store/selectors.ts';
import { PICTURE_INKS } from '../../../../src/ui/picture/pictureInks.ts';
import { PICTURE_SIZES } from '../../../../src/ui/picture/pictureSize.ts';
import { pictureSvg } from '../../../../src/ui/picture/pictureSvg.ts';
import { AREAS_NOT_PEOPLE } from '../../../../src/ui/words/areasNotPeople.ts';
import { holding } from '../../../fixtures/held.ts';
import { realState } from '../../../fixtures/realState.ts';

const ADDRESS = 'https://example.org/?colour=change&seat=leicester-south';

function picture(query: string, size = PICTURE_SIZES.article) {
  const state = realState(query);
  const svg = pictureSvg(state, size, ADDRESS) ?? '';
  const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  return { state, svg, root };
}

describe('pictureSvg', () => {
  it('colours every seat as the screen does, by its code, with its name and result', () => {
    const { state, root } = picture('?colour=change&where=muslim>=25');
    const scene = selectScene(state);
    const election = selectElection(state);
    const seats = [...root.querySelectorAll('#seats path')];
    expect(seats.map(({ id }) => id)).toEqual(election?.contests.map(({ code }) => code));
    expect(seats.map((seat) => seat.getAttribute('fill'))).toEqual(scene?.colours);
    const choropleth = selectChoropleth(state);
    const index = election?.byCode.get('E14001327')?.index ?? -1;
    const reading = choropleth?.readings[index];
    if (choropleth === null || reading === undefined) throw new Error('no reading');
    expect(root.querySelector('#E14001327 title')?.textContent).toBe(
      `Leicester South: ${choropleth.measure.describe(reading, choropleth.context)}`,
    );
  });

  it('has real text in named groups, and nothing that a drawing program does not know', () => {
    const { svg, root } = picture('?colour=muslim&at=53,-2,7');
    expect([...root.querySelectorAll('g[id]')].map(({ id }) => id)).toEqual(
      expect.arrayContaining(['background', 'map', 'seats', 'borders', 'names', 'headline', 'legend', 'source']),
    );
    expect(svg).not.toMatch(/foreignObject|@font-face|<style|<image|<script|class=/);
    expect(root.querySelector('#headline')?.textContent).toContain('Residents who are Muslim');
    expect(root.textContent.replaceAll(/\s+/g, ' ')).toContain(AREAS_NOT_PEOPLE.slice(0, 30));
  });

  it('is of twice the size that it is laid out in', () => {
    const { root } = picture('', PICTURE_SIZES.wide);
    expect([root.getAttribute('width'), root.getAttribute('height'), root.getAttribute('viewBox')]).toEqual([
      '1200',
      '630',
      '0 0 600 315',
    ]);
  });

  it('draws overlays, patterns, the selected seat and the hexagons', () => {
    const { root } = picture('?view=hex&palette=accessible&overlay=changed,near,named&seat=leicester-south');
    for (const id of ['patterns', 'changed-hands', 'marks', 'selected']) expect(root.querySelector(`#${id}`), id).not.toBeNull();
    expect(root.querySelector('#headline')?.textContent).toContain('Leicester South: independent gain from Labour, majority 979');
    const referred = [...root.outerHTML.matchAll(/url\(#([\w-]+)\)/g)].map(([, id]) => id);
    expect(referred.length).toBeGreaterThan(5);
    for (const id of referred) expect(root.querySelector(`#${id}`), id).not.toBeNull();
    expect(root.querySelector('#source')?.textContent).toContain('Each hexagon is one constituency');
  });

  it('leaves out the seats beyond the frame, and cuts those at its edge', () => {
    const { root } = picture('?at=51.5,-0.1,11');
    expect(root.querySelectorAll('#seats path').length).toBeLessThan(80);
    expect(root.querySelector('#map')?.getAttribute('clip-path')).toBe('url(#map-frame)');
  });

  it('leaves out what is only pointed at', () => {
    const { state, svg } = picture('');
    expect(pictureSvg({ ...state, hovered: 3, pointedClass: 1 }, PICTURE_SIZES.article, ADDRESS)).toBe(svg);
  });

  it('escapes the address', () => {
    const svg = pictureSvg(realState(), PICTURE_SIZES.article, 'https://example.org/?a="<b>&c') ?? '';
    expect(svg).toContain('a=&quot;&lt;b&gt;&amp;c');
    expect(new DOMParser().parseFromString(svg, 'image/svg+xml').querySelector('b')).toBeNull();
  });

  it('is nothing before the results are here', () => {
    expect(pictureSvg(holding(realState(), { election: { status: 'loading' } }), PICTURE_SIZES.article, ADDRESS)).toBeNull();
  });
});

it('has the page’s own colours', () => {
  const tokens = readFileSync('src/ui/styles/tokens.css', 'utf8');
  const [light = '', dark = ''] = tokens.split(':root[data-theme="dark"]');
  const read = (css: string, name: string) => new RegExp(`--${name}: (#\\w+)`).exec(css)?.[1];
  for (const [inks, css] of [
    [PICTURE_INKS.light, light],
    [PICTURE_INKS.dark, dark],
  ] as const) {
    expect(inks).toEqual({
      paper: read(css, 'paper'),
      ink: read(css, 'ink'),
      inkSoft: read(css, 'ink-soft'),
      line: read(css, 'line'),
      sea: read(css, 'sea'),
    });
  }
});
