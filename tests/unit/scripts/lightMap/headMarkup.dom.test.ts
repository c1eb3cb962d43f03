import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { otherPages } from '../../../../scripts/dataPackage.ts';
import { electionDescription, electionTitle, withWords } from '../../../../scripts/lightMap/headMarkup.ts';
import { otherBudgets } from '../../../../scripts/measureBuild/budgets.ts';
import { sharingTags } from '../../../../scripts/pictures/sharingTags.ts';
import { realElection } from '../../../fixtures/realElection.ts';
import { TWO_ELECTIONS } from '../../../fixtures/twoElections.ts';

const headOf = (html: string) => new DOMParser().parseFromString(html, 'text/html').head;
const contents = (head: HTMLElement, name: string) =>
  [...head.querySelectorAll(`meta[name="${name}"], meta[property="${name}"]`)].map((meta) => meta.getAttribute('content'));

describe('the page of an election', () => {
  const usual = realElection();
  const other = { ...usual, id: 'ge2019', date: '2019-12-12' };
  const index = readFileSync('index.html', 'utf8');

  it('says of itself by its election what the usual page says of its own', () => {
    const head = headOf(index);
    expect(head.querySelector('title')?.textContent).toBe(`${electionTitle(usual)} – Hustings`);
    expect(contents(head, 'description')).toEqual([electionDescription(usual)]);
  });

  it('has the words and pictures of its election in place of the usual one’s', () => {
    const shared = sharingTags({ title: 'usual', description: 'usual', view: 'map', url: 'https://example.org/' });
    const html = index.replace('</head>', `${shared}</head>`);
    const head = headOf(withWords(html, { election: other, view: 'ge2019', inArticle: false, metas: { 'hustings-release': '1' } }));
    expect(head.querySelector('title')?.textContent).toBe('The UK general election of 12 December 2019, seat by seat – Hustings');
    for (const name of ['description', 'og:description']) expect(contents(head, name)).toEqual([electionDescription(other)]);
    expect(contents(head, 'og:title')).toEqual([electionTitle(other)]);
    expect(contents(head, 'hustings-release')).toEqual(['1']);
    expect(head.innerHTML).not.toContain('usual');
    expect(head.innerHTML).not.toContain('2024');
  });

  it('is there for each election of the package but the usual one, within the usual page’s budget', () => {
    expect(otherPages(TWO_ELECTIONS, false)).toEqual({ ge2019: 'ge2019.html', ge1066: 'ge1066.html' });
    expect(otherPages(TWO_ELECTIONS, true)).toEqual({ ge2019: 'embed-ge2019.html', ge1066: 'embed-ge1066.html' });
    expect(otherBudgets(TWO_ELECTIONS).map(({ contents: { page }, kilobytes }) => [page, kilobytes])).toEqual(
      ['ge2019.html', 'ge1066.html', 'embed-ge2019.html', 'embed-ge1066.html'].map((page) => [page, 30]),
    );
  });
});
