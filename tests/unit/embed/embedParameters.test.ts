import { expect, it } from 'vitest';
import { embedParameters } from '../../../src/embed/embedParameters.ts';

it('reads what an address says about the frame', () => {
  const query = '?ui=full&links=off&id=map-2&childId=pym-0&host=https://a.example,https://b.example&colour=change';
  expect(embedParameters(query)).toEqual({
    ui: 'full',
    ratio: null,
    links: false,
    id: 'map-2',
    pymChild: 'pym-0',
    hosts: new Set(['https://a.example', 'https://b.example']),
  });
});

it('shows the legend and the link where nothing, or nothing known, is said', () => {
  const usual = { ui: 'legend', ratio: null, links: true, id: null, pymChild: null, hosts: new Set() };
  expect(embedParameters('')).toEqual(usual);
  expect(embedParameters('?ui=everything&links=maybe&host=*')).toEqual(usual);
});

it('cuts names that are too long', () => {
  expect(embedParameters(`?id=${'x'.repeat(5_000)}`).id).toHaveLength(100);
});

it('takes a map’s ratio as editors write it, and none that leaves no map', () => {
  const ratioOf = (text: string) => embedParameters(`?ratio=${text}`).ratio;
  expect(['16:9', '4/5', '1.5:1'].map(ratioOf)).toEqual(['16 / 9', '4 / 5', '1.5 / 1']);
  for (const text of ['', '0:5', '5:0', '1:9', '9:1', 'wide', '4/5;color:red', '..:1', '4:5:6'])
    expect(ratioOf(text), text).toBeNull();
});
