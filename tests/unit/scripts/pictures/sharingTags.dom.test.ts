import { describe, expect, it } from 'vitest';
import { deploymentUrl } from '../../../../scripts/deploymentUrl.ts';
import { namedViews } from '../../../../scripts/pictures/namedViews.ts';
import { oembedAnswer } from '../../../../scripts/pictures/oembedAnswer.ts';
import { sharingTags } from '../../../../scripts/pictures/sharingTags.ts';
import { measuresOf } from '../../../../src/facts/catalogue.ts';
import { parseQuery } from '../../../../src/view/query.ts';
import { COMMITTED } from '../../../fixtures/committedPackage.ts';
import { realElection } from '../../../fixtures/realElection.ts';
import { realState } from '../../../fixtures/realState.ts';
import { TWO_ELECTIONS } from '../../../fixtures/twoElections.ts';

const NAMED_VIEWS = namedViews(COMMITTED, measuresOf(realElection())).filter(({ query }) => !query.includes('election='));

const URL_OF_PAGE = 'https://example.org/hustings/';

describe('deploymentUrl', () => {
  it('ends with a slash, is nothing where none is given, and refuses what is no address', () => {
    expect(deploymentUrl({ HUSTINGS_URL: 'https://example.org/hustings' })).toBe(URL_OF_PAGE);
    expect(deploymentUrl({})).toBeNull();
    expect(deploymentUrl({ HUSTINGS_URL: '' })).toBeNull();
    for (const text of ['example.org', 'ftp://example.org/', 'https://example.org/?a=b']) {
      expect(() => deploymentUrl({ HUSTINGS_URL: text })).toThrow('HUSTINGS_URL');
    }
  });
});

describe('sharingTags', () => {
  const words = { title: 'A “title” & <more>', description: 'What is "shown"', view: 'map' };
  const head = (url: string | null) =>
    new DOMParser().parseFromString(`<head>${sharingTags({ ...words, url })}</head>`, 'text/html').head;
  const property = (element: HTMLElement, name: string) =>
    element.querySelector(`meta[property="og:${name}"]`)?.getAttribute('content');

  it('gives whole addresses of the picture and of the oEmbed answer', () => {
    const there = head(URL_OF_PAGE);
    expect(property(there, 'title')).toBe(words.title);
    expect(property(there, 'description')).toBe(words.description);
    expect(property(there, 'image')).toBe(`${URL_OF_PAGE}pictures/map-wide.png`);
    expect(there.querySelector('link[type="application/json+oembed"]')?.getAttribute('href')).toBe(`${URL_OF_PAGE}oembed/map.json`);
  });

  it('leaves out what needs one where there is none', () => {
    const there = head(null);
    expect(property(there, 'title')).toBe(words.title);
    expect(there.querySelector('link, meta[property="og:image"], meta[property="og:url"]')).toBeNull();
  });
});

describe('the named views', () => {
  it('are views that the page understands, each by its own name', () => {
    const election = realElection();
    for (const { id, query } of NAMED_VIEWS) {
      expect(id).toMatch(/^[a-z0-9-]+$/);
      expect(parseQuery(query, election).faults, id).toEqual([]);
    }
    expect(new Set(NAMED_VIEWS.map(({ id }) => id)).size).toBe(NAMED_VIEWS.length);
  });

  it('answer oEmbed with a frame of the view', () => {
    const answer = JSON.parse(oembedAnswer(realState('?colour=muslim'), { id: 'muslim', query: '?colour=muslim' }, URL_OF_PAGE));
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', provider_name: 'Hustings', width: 600, height: 750 });
    const template = document.createElement('template');
    template.innerHTML = answer.html;
    const frame = template.content.querySelector('iframe');
    expect(frame?.getAttribute('src')).toBe(`${URL_OF_PAGE}embed.html?colour=muslim`);
    expect(frame?.getAttribute('title')).toBe(answer.title);
    expect(answer.thumbnail_url).toBe(`${URL_OF_PAGE}pictures/muslim-wide.png`);
  });
});

it('names views of other elections by their ids, and leaves the names of the usual one’s as they are', () => {
  const ids = namedViews(TWO_ELECTIONS, measuresOf(realElection())).map(({ id }) => id);
  expect(ids).toEqual([...NAMED_VIEWS.map(({ id }) => id), 'ge2019', 'ge2019-hexagons', 'ge1066', 'ge1066-hexagons']);
});
