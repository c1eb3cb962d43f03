import { expect, it } from 'vitest';
import { embedParameters } from '../../../src/embed/embedParameters.ts';

it('reads what an address says about the frame', () => {
  const query = '?ui=full&links=off&id=map-2&childId=pym-0&host=https://a.example,https://b.example&colour=change';
  expect(embedParameters(query)).toEqual({
    ui: 'full',
    links: false,
    id: 'map-2',
    pymChild: 'pym-0',
    hosts: new Set(['https://a.example', 'https://b.example']),
  });
});

it('shows the legend and the link where nothing, or nothing known, is said', () => {
  const usual = { ui: 'legend', links: true, id: null, pymChild: null, hosts: new Set() };
  expect(embedParameters('')).toEqual(usual);
  expect(embedParameters('?ui=everything&links=maybe&host=*')).toEqual(usual);
});

it('cuts names that are too long', () => {
  expect(embedParameters(`?id=${'x'.repeat(5_000)}`).id).toHaveLength(100);
});
