import { describe, expect, it } from 'vitest';
import { frameAddress } from '../../../../src/embed/loader/frameAddress.ts';
import { frameSource } from '../../../../src/embed/loader/frameSource.ts';
import { pictureAddress } from '../../../../src/embed/loader/pictureAddress.ts';
import { queryOfData } from '../../../../src/embed/loader/queryOfData.ts';
import { type Attributes, viewParameters } from '../../../../src/embed/loader/viewParameters.ts';

const SOURCE = new URL(
  'https://maps.example/hustings/embed.html?colour=change&seat=E14001327&ui=full&utm_source=news&host=https://evil.example',
);

function attributes(values: Readonly<Record<string, string>>): Attributes {
  return { getAttribute: (name) => values[name] ?? null };
}

describe('the address of a frame', () => {
  it('has the attributes over what `src` says, and keeps what is not ours', () => {
    const view = viewParameters(SOURCE, attributes({ seat: 'leicester-south', where: 'muslim>=25', colour: '' }));
    expect(Object.fromEntries(view)).toEqual({ seat: 'leicester-south', where: 'muslim>=25', utm_source: 'news' });
  });

  it('names the frame and the page that may command it, and no other', () => {
    const given = attributes({ release: '2024.1' });
    const { searchParams } = frameAddress(SOURCE, viewParameters(SOURCE, given), given, 'top-map', 'https://news.example', 'light');
    expect(searchParams.getAll('host')).toEqual(['https://news.example']);
    expect(searchParams.get('id')).toBe('top-map');
    expect(searchParams.get('ui')).toBe('full');
    expect(searchParams.get('release')).toBe('2024.1');
  });

  it('gives no leave to a page without an origin', () => {
    const address = frameAddress(SOURCE, new URLSearchParams(), attributes({}), 'a', 'null', 'light');
    expect(address.searchParams.has('host')).toBe(false);
  });

  it('says that the article is dark, where it is', () => {
    const source = new URL('https://maps.example/embed.html?scheme=light');
    const schemeIn = (scheme: string) =>
      frameAddress(source, viewParameters(source, attributes({})), attributes({}), 'a', 'null', scheme).searchParams.get('scheme');
    expect(schemeIn('dark')).toBe('dark');
    expect(schemeIn('light')).toBeNull();
  });
});

describe('where the embed page is', () => {
  it('is what `src` says, from the page, or else beside the script', () => {
    expect(frameSource('/maps/embed.html', 'https://news.example/a/b', null)?.href).toBe('https://news.example/maps/embed.html');
    expect(frameSource(null, 'https://news.example/', 'https://maps.example/x/embed.js')?.href).toBe(
      'https://maps.example/x/embed.html',
    );
    expect(frameSource(null, 'https://news.example/', null)).toBeNull();
  });

  it('is nothing that runs in the page', () => {
    for (const src of ['javascript:alert(1)', 'data:text/html,x', 'blob:https://news.example/1', 'http://']) {
      expect(frameSource(src, 'https://news.example/', null), src).toBeNull();
    }
  });
});

describe('the still picture', () => {
  const picture = (query: string) => pictureAddress(SOURCE, new URLSearchParams(query));

  it('is the measure’s, the hexagons’ or the story’s, beside the embed page, and nowhere else', () => {
    expect(picture('')).toBe('https://maps.example/hustings/pictures/winner.png');
    expect(picture('colour=change&theme=dark&utm_source=x')).toBe('https://maps.example/hustings/pictures/change.png');
    expect(picture('view=hex')).toBe('https://maps.example/hustings/pictures/hexagons.png');
    expect(picture('story=near-misses')).toBe('https://maps.example/hustings/pictures/near-misses.png');
    expect(picture('election=ge2019')).toBe('https://maps.example/hustings/pictures/ge2019.png');
    expect(picture('election=ge2019&view=hex')).toBe('https://maps.example/hustings/pictures/ge2019-hexagons.png');
    expect(picture('colour=../../secret')).toBe('https://maps.example/hustings/pictures/..%2F..%2Fsecret.png');
  });

  it.each([
    'colour=change&party=con',
    'colour=share&where=nation=S',
    'seat=leicester-south',
    'colour=change&view=hex',
    'election=ge2019&colour=change',
    'at=52,1,8',
  ])('is none for %s, which no picture shows', (query) => expect(picture(query)).toBeNull());

  it('is none for a story’s later step', () => {
    expect(picture('story=near-misses&step=2')).toBeNull();
  });
});

describe('the view that a link or a step names', () => {
  it('begins from the map’s own, so that it always shows the same', () => {
    expect(queryOfData({ seat: 'leicester-south', colour: 'muslim', map: 'x' }, 'colour=change&party=lab')).toBe(
      'colour=muslim&party=lab&seat=leicester-south',
    );
    expect(queryOfData({ seat: '' }, 'colour=change&seat=E14001327')).toBe('colour=change');
  });

  it('names a step only where there is a story', () => {
    expect(queryOfData({ step: '2' }, 'colour=change')).toBe('colour=change');
    expect(queryOfData({ step: '2' }, 'story=challengers&step=1')).toBe('story=challengers&step=2');
  });
});
