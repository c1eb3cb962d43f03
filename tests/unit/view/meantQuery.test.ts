import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { embedParameters } from '../../../src/embed/embedParameters.ts';
import { firstParameters } from '../../../src/first-paint/firstParameters.ts';
import { meantParameters, meantValues, queryOf } from '../../../src/view/meantQuery.ts';
import { PARAMETERS } from '../../../src/view/parameters.ts';
import { formatQuery, parseQuery } from '../../../src/view/query.ts';
import { usualView } from '../../../src/view/view.ts';
import { smallElection } from '../../fixtures/smallElection.ts';
import { anyView } from './anyView.ts';

/** Ways in which programs and people pass addresses on; each takes a query string with "?" in front. */
const MANGLED: Readonly<Record<string, (query: string) => string>> = {
  'as HTML': (query) => query.replaceAll('&', '&amp;'),
  'as HTML, twice': (query) => query.replaceAll('&', '&amp;amp;'),
  'as HTML, by number': (query) => query.replaceAll('&', '&#38;'),
  'as HTML, by hexadecimal number': (query) => query.replaceAll('&', '&#x26;'),
  'escaped twice': (query) => query.replaceAll('%', '%25'),
  'escaped three times': (query) => query.replaceAll('%', '%2525'),
  'as a whole': (query) => `?${encodeURIComponent(query.slice(1))}`,
  'as a whole, twice': (query) => `?${encodeURIComponent(encodeURIComponent(query.slice(1)))}`,
  'as a whole, with its question mark': (query) => `?${encodeURIComponent(query)}`,
  'signs of equality': (query) => query.replaceAll('=', '%3D'),
  ampersands: (query) => query.replaceAll('&', '%26'),
  'ampersands, twice': (query) => query.replaceAll('&', '%2526'),
  'not escaped at all': (query) => decodeURIComponent(query),
  'comparisons as HTML': (query) => query.replaceAll('%3E', '&gt;').replaceAll('%3C', '&lt;'),
  capitals: (query) => query.replaceAll(/(%[\dA-F]{2})|[a-z]/g, (letter, escaped) => escaped ?? letter.toUpperCase()),
  'small letters': (query) => query.toLowerCase(),
  'a full stop behind': (query) => `${query}.`,
  'a bracket behind': (query) => `${query}),`,
  'curly quotes around': (query) => `${query.replaceAll('=', '=“').replaceAll('&', '”&')}”`,
  'curly quotes around, escaped': (query) => `${query.replaceAll('=', '=%E2%80%98').replaceAll('&', '%E2%80%99&')}%E2%80%99`,
  'a tracker behind': (query) => `${query}&fbclid=IwAR0%3D`,
  'invisible characters': (query) => query.replaceAll('=', '=\u200b').replaceAll('&', '\u00ad&'),
};

/** What a tracker or a host added is its own; the rest is the view. */
const shown = (query: string) => {
  const { view, faults } = parseQuery(query, smallElection);
  return { view: { ...view, foreign: [] }, faults };
};

describe('any view', () => {
  test.each(Object.entries(MANGLED))('passed on with %s is the same view', (_, mangle) => {
    fc.assert(
      fc.property(anyView, (any) => {
        const view = { ...any, foreign: [] };
        const query = formatQuery(view, smallElection);
        fc.pre(query !== '');
        expect(shown(mangle(query))).toEqual({ view, faults: [] });
      }),
      { numRuns: 60 },
    );
  });

  it('is the same view through two of these', () => {
    const any = fc.constantFrom(...Object.values(MANGLED).slice(0, 8));
    fc.assert(
      fc.property(anyView, any, any, (plain, first, second) => {
        const view = { ...plain, foreign: [] };
        const query = formatQuery(view, smallElection);
        fc.pre(query !== '');
        expect(shown(second(first(query)))).toEqual({ view, faults: [] });
      }),
      { numRuns: 200 },
    );
  });
});

test.each([
  ['?colour=change&amp;seat=leicester-south', { colour: 'change', seat: 'leicester-south' }],
  ['?Colour=Change&SEAT=Leicester+South', { colour: 'change', seat: 'leicester south' }],
  ['?where=muslim%253E%253D25', { where: 'muslim>=25' }],
  ['?where=muslim&gt;=25&amp;colour=both', { where: 'muslim>=25', colour: 'both' }],
  ['?seat%3Dleicester%2Bsouth', { seat: 'leicester south' }],
  ['?seat=leicester-south.', { seat: 'leicester-south' }],
  ['?seat=leicester-south)&fbclid=a.', { seat: 'leicester-south' }],
  ['?seat=“leicester-south”', { seat: 'leicester-south' }],
  ['?where=muslim>=25%25,majority<1000', { where: 'muslim>=25%,majority<1000' }],
  ['?UI=Full&Links=OFF&Release=0.1.0-1A2B3C4D', { ui: 'full', links: 'off', release: '0.1.0-1a2b3c4d' }],
])('%s', (query, meant) => {
  expect(Object.fromEntries(meantValues(query))).toEqual(meant);
});

test('regions and nations are also meant by their names, and comparisons by their signs', () => {
  const conditions = (text: string) => shown(`?where=${encodeURIComponent(text)}`).view.where;
  expect(conditions('region=london|East Midlands,winner=IND')).toMatchObject([
    { oneOf: ['E12000007', 'E12000004'] },
    { oneOf: ['ind'] },
  ]);
  expect(conditions('region=yorkshire-and-the-humber,nation=northern-ireland')).toMatchObject([
    { oneOf: ['E12000003'] },
    { oneOf: ['N'] },
  ]);
  expect(conditions('muslim ≥ 25, seat=e14000001')).toMatchObject([{ operator: '>=', value: 25 }, { oneOf: ['E14000001'] }]);
});

test('what others add stays as it came', () => {
  const foreign =
    'parentUrl=https%3A%2F%2Fx.example%2F%3Fa%3D1%26seat%3DB&Utm_Source=A%2526.&id=Map%201.&host=https%3A%2F%2Fx.example';
  expect(meantParameters(`?colour=change&${foreign}`).slice(1)).toEqual(
    [...new URLSearchParams(foreign)].map(([name, value]) => [name, value, value]),
  );
  expect(embedParameters(`?${foreign}&amp;ui=NONE`)).toMatchObject({
    id: 'Map 1.',
    ui: 'none',
    hosts: new Set(['https://x.example']),
  });
});

test('what is behind “&#38;” is read, although it comes as the fragment', () => {
  const { search, hash } = new URL('https://x.example/?colour=change&#38;seat=leicester-south');
  expect(Object.fromEntries(meantValues(queryOf({ search, hash })))).toEqual({ colour: 'change', seat: 'leicester-south' });
  expect(queryOf({ search, hash: '#map' })).toBe(search);
});

test('a bad value is still said to be one, as it came', () => {
  const { view, faults } = parseQuery('?Seat=Atlantis&colour=Chaange&amp;where=winner%3DXYZ', smallElection);
  expect({ ...view, foreign: [] }).toEqual(usualView(smallElection));
  expect(faults).toMatchObject([
    { parameter: 'seat', value: 'Atlantis' },
    { parameter: 'colour', value: 'Chaange' },
    { parameter: 'where', value: 'winner=XYZ' },
  ]);
});

test('every parameter of the view is read as meant', () => {
  for (const { name } of PARAMETERS) expect(meantParameters(`?${name.toUpperCase()}=X`)).toEqual([[name, 'x', 'X']]);
});

/** The ways that the first paint reads as the app does; it leaves the others to the app. */
const READ_AT_ONCE = [
  'as HTML',
  'as HTML, twice',
  'as HTML, by number',
  'as HTML, by hexadecimal number',
  'escaped twice',
  'escaped three times',
  'as a whole',
  'as a whole, twice',
  'as a whole, with its question mark',
  'not escaped at all',
  'comparisons as HTML',
  'capitals',
  'small letters',
  'a tracker behind',
];

test.each(READ_AT_ONCE)('the first paint reads an address %s as the app does', (way) => {
  fc.assert(
    fc.property(anyView, (view) => {
      const query = formatQuery(view, smallElection);
      fc.pre(query.includes('='));
      const mangled = MANGLED[way]?.(query) ?? '';
      const first = firstParameters(mangled);
      for (const [name, value] of meantValues(query)) expect(first.get(name), `${name} of ${mangled}`).toBe(value);
    }),
  );
});
