import { describe, expect, it, test } from 'vitest';
import { nameSuggestions } from '../../../../src/ui/search/nameSuggestions.ts';
import { searchIndex } from '../../../../src/ui/search/searchIndex.ts';
import type { Suggestion } from '../../../../src/ui/search/suggestion.ts';
import { nameOfCandidate } from '../../../../src/ui/words/nameOfCandidate.ts';
import { realElection } from '../../../fixtures/realElection.ts';
import { searchedNames } from '../../../fixtures/searchedNames.ts';

const election = realElection();
const index = searchIndex(searchedNames(election));

function nameOf(suggestion: Suggestion): string {
  switch (suggestion.kind) {
    case 'seat':
    case 'heir':
      return suggestion.constituency.name;
    case 'town':
      return `${suggestion.name}: ${suggestion.constituency.name}`;
    case 'ward':
      return `${suggestion.ward.name}, ${suggestion.ward.council}: ${suggestion.constituency.name}`;
    case 'postcode':
      return suggestion.postcode;
    case 'more':
      return `${suggestion.next} more of ${suggestion.total}`;
    case 'person':
      return nameOfCandidate(suggestion.standing.candidacy);
    case 'region':
      return suggestion.region.name;
    default:
      return suggestion satisfies never;
  }
}

/** The names found, by the label of their group. */
function found(typed: string): Record<string, string[]> {
  const { groups } = nameSuggestions(typed, index);
  return Object.fromEntries(groups.map(({ label, suggestions }) => [label ?? MORE, suggestions.map(nameOf)]));
}

const MORE = 'more';
const SEATS = 'Constituencies';
const TOWNS = 'Towns and villages, by where their middle is';
const WARDS = 'Wards';
const MPS = 'Elected as MPs';
const OTHERS = 'Other candidates';
const REGIONS = 'Regions and nations';

test.each([
  ['Corbyn', MPS, 'Jeremy Corbyn'],
  ['Leanne Mohamed', OTHERS, 'Leanne Mohamad'],
  ['Perry Bar', SEATS, 'Birmingham Perry Barr'],
  ['Rushnara Ali', MPS, 'Rushanara Ali'],
  ['Feinsten', OTHERS, 'Andrew Feinstein'],
  ['Iqbal Mohammed', MPS, 'Iqbal Mohamed'],
  ['Sir Keir Starmar', MPS, 'Keir Starmer'],
  ['birmingam', SEATS, 'Birmingham Edgbaston'],
  ['galoway', OTHERS, 'George Galloway'],
  ['yorkshir', REGIONS, 'Yorkshire and the Humber'],
])('“%s” finds, among %s, first %s', (typed, group, name) => {
  expect(found(typed)[group]?.[0]).toBe(name);
});

test.each(['ali', 'kha', 'lee', 'rea', 'xqw'])('three letters, “%s”, find only names with a word that begins so', (typed) => {
  const { [MORE]: _, ...groups } = found(typed);
  const own = Object.entries(groups).filter(([label]) => !label.includes('abolished'));
  for (const name of own.flatMap(([, names]) => names)) expect(` ${name.toLowerCase().replace(/-/g, ' ')}`).toContain(` ${typed}`);
});

describe('what is found', () => {
  it('stands in the order seats, MPs, candidates, regions, and some of each within nine', () => {
    expect(Object.keys(found('London'))).toEqual([SEATS, TOWNS, OTHERS, REGIONS, WARDS]);
    expect(found('London')[REGIONS]).toEqual(['London']);
    const { [MORE]: more, ...groups } = found('south');
    expect(more).toEqual([expect.stringMatching(/^100 more of \d{3}$/)]);
    const south = Object.values(groups).flat();
    expect(south.length).toBeLessThanOrEqual(9);
    expect(found('e')[REGIONS]).toEqual(['East Midlands', 'East of England']);
  });

  it('has a seat whose name begins so before others', () => {
    expect(found('chester')[SEATS]?.[0]).toBe('Chester North and Neston');
  });

  it('is a person by a whole word before a beginning of one', () => {
    expect(found('ali')[MPS]?.slice(0, 2)).toEqual(['Rushanara Ali', 'Tahir Ali']);
  });

  it('has no misspelt name where one fits as typed', () => {
    expect(found('Corbyn')[SEATS]).toBeUndefined();
    expect(Object.keys(found('Slough'))).toEqual([SEATS, WARDS]);
    expect(Object.keys(found('Marlow'))).toEqual([TOWNS, WARDS]);
    expect(found('wales')[REGIONS]).toEqual(['Wales']);
    expect(found('wales')[SEATS]).toBeUndefined();
  });

  it('is nothing for what is like no name', () => {
    expect(found('atlantis')).toEqual({});
    expect(found(' .-')).toEqual({});
  });
});

describe('a code', () => {
  test.each(['E14001327', 'e14001327', ' E14001327 '])('“%s” finds its seat alone', (typed) => {
    expect(found(typed)).toEqual({ [SEATS]: ['Leicester South'] });
  });

  test('of a former seat finds the seats of its people; one on its way, those that begin so', () => {
    expect(found('e14000548')).toEqual({
      'Batley and Spen was abolished in 2024; now in': ['Spen Valley', 'Dewsbury and Batley'],
    });
    expect(found('E14000530')['Aldershot (E14000530) had other boundaries until 2024; now in']).toEqual(['Aldershot']);
    expect(found('E1400132')[SEATS]).toHaveLength(10);
    expect(found('E14009999')).toEqual({});
  });
});

describe('a former name', () => {
  test.each([
    ['Bethnal Green and Bow', ['Bethnal Green and Stepney', 'Stratford and Bow']],
    ['bethnal green & bow', ['Bethnal Green and Stepney', 'Stratford and Bow']],
    ['Bow and Bethnal Green', ['Bethnal Green and Stepney', 'Stratford and Bow']],
    ['Bethnal Gren and Bow', ['Bethnal Green and Stepney', 'Stratford and Bow']],
    ['BATLEY  AND  SPEN', ['Spen Valley', 'Dewsbury and Batley']],
    ['Bristol West', ['Bristol Central', 'Bristol East', 'Bristol North West']],
    ['Bristol, West', ['Bristol Central', 'Bristol East', 'Bristol North West']],
  ])('“%s” finds the seats of its people, the one with the most first', (typed, seats) => {
    const [label] = Object.keys(found(typed)).filter((each) => each.includes('was abolished in 2024; now in'));
    expect(found(typed)[label ?? '']).toEqual(seats);
  });

  test('is offered with all its seats or, where there is no room, behind “more”', () => {
    for (const [label, names] of Object.entries(found('Peckham')))
      if (label.startsWith('Camberwell')) expect(names).toHaveLength(5);
    expect(Object.keys(found('west')).filter((label) => label.includes('abolished')).length).toBeLessThan(3);
  });
});

describe('a town', () => {
  test.each([
    ['Kings Lynn', "King's Lynn: North West Norfolk"],
    ["King's Lynn", "King's Lynn: North West Norfolk"],
    ['King’s  lyn', "King's Lynn: North West Norfolk"],
    ['Bradford on Avon', 'Bradford-on-Avon: Melksham and Devizes'],
    ['BRADFORD-ON-AVON', 'Bradford-on-Avon: Melksham and Devizes'],
    ['Bradfrod on Avon', 'Bradford-on-Avon: Melksham and Devizes'],
    ['Bo’ness', 'Bo’ness: Bathgate and Linlithgow'],
    ['boness', 'Bo’ness: Bathgate and Linlithgow'],
    ['Aberystwyth', 'Aberystwyth: Ceredigion Preseli'],
    ['Lerwick', 'Lerwick: Orkney and Shetland'],
    ['Derry', 'Derry: Foyle'],
    ['Keswick', 'Keswick: Penrith and Solway'],
  ])('“%s” is found in its seat', (typed, name) => expect(found(typed)[TOWNS]?.[0]).toBe(name));

  test.each(['Leicester', 'Bristol', 'Truro', 'Leeds'])('“%s” needs no line of its own where its seat has its name', (typed) => {
    expect(found(typed)[TOWNS] ?? []).not.toContainEqual(expect.stringMatching(new RegExp(`^${typed}:`)));
    expect(Object.keys(found(typed))[0]).toBe(SEATS);
  });

  test('is no more than two lines before people, and comes after those of that very name', () => {
    const smith = Object.entries(found('Smith'));
    expect(smith[0]).toEqual([MPS, expect.arrayContaining(['Nick Smith'])]);
    expect(found('Corbyn')[TOWNS]).toBeUndefined();
    expect(Object.keys(found('Starmer'))).toEqual([MPS]);
  });
});

test('a ward in several seats leads to each, the one around its middle first', () => {
  expect(found('Brixton North')[WARDS]).toEqual([
    'Brixton North, Lambeth: Dulwich and West Norwood',
    'Brixton North, Lambeth: Clapham and Brixton Hill',
  ]);
});

test.each([..."‘’‚‛′‵ʼ`´＇'", ''])('“Queen%ss Park” is found', (mark) => {
  expect(found(`Queen${mark}s Park`)[SEATS]).toEqual(["Queen's Park and Maida Vale"]);
});

test('Áine Groogan is found with her accent and without', () => {
  for (const typed of ['Áine Groogan', 'aine groogan', 'A\u0301ine']) expect(found(typed)[OTHERS]?.[0]).toBe('Áine Groogan');
});

test.each(['Smith', 'e', 'north', 'Castle'])('all that “%s” finds can be listed, each once', (typed) => {
  let most = 9;
  let { groups, total } = nameSuggestions(typed, index, most);
  for (let presses = 0; presses < 20; presses += 1) {
    const more = groups.at(-1)?.suggestions[0];
    if (more?.kind !== 'more') break;
    expect(more.next).toBeGreaterThan(0);
    most += more.next;
    ({ groups, total } = nameSuggestions(typed, index, most));
  }
  const listed = groups.flatMap(({ suggestions }) => suggestions.map(({ id }) => id));
  expect(listed).toHaveLength(total);
  expect(new Set(listed).size).toBe(total);
  expect(listed).not.toContain('more');
});
