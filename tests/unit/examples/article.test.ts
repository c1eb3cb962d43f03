import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { realElection } from '../../fixtures/realElection.ts';
import { articleFigures } from './articleFigures.ts';

const article = readFileSync('examples/article.html', 'utf8');
const body = article.slice(article.indexOf('<main>'));
const election = realElection();

describe('the example article', () => {
  const figures = articleFigures(election);

  it('states every figure as the data have it', () => {
    const stated = [...body.matchAll(/<b data-figure="([^"]+)">([^<]+)<\/b>/g)].map(([, name = '', text = '']) => ({ name, text }));
    expect(stated.length).toBeGreaterThan(40);
    expect(stated).toEqual(stated.map(({ name }) => ({ name, text: figures[name] })));
    expect(Object.keys(figures).filter((name) => !stated.some((figure) => figure.name === name))).toEqual([]);
  });

  it('states no figure beside those', () => {
    const words = body
      .replace(/<b data-figure[^>]*>[^<]*<\/b>/g, '')
      .replace(/<[^>]+>/g, '')
      .replace(/4 July 2024|\b(1983|2019|2021|2022|2024)\b|fewer than 2,000 votes/g, '');
    expect(words.match(/\d[\d.,%]*/g) ?? []).toEqual([]);
  });

  it('names seats that there are, and links each to the same seat in the app', () => {
    const links = [...body.matchAll(/<a href="([^"]+)"([^>]*)>/g)].filter(([, , attributes = '']) =>
      attributes.includes('data-map'),
    );
    expect(links.length).toBeGreaterThan(10);
    for (const [, href = '', attributes = ''] of links) {
      const address = new URLSearchParams(href.replaceAll('&amp;', '&').split('?')[1]);
      for (const name of ['seat', 'where', 'colour']) {
        const value = new RegExp(`data-${name}="([^"]*)"`).exec(attributes)?.[1]?.replaceAll('&gt;', '>');
        if (value !== undefined) expect(address.get(name), href).toBe(value);
      }
      const seat = address.get('seat');
      if (seat !== null) expect(election.bySlug.has(seat), seat).toBe(true);
    }
  });

  it('has between 500 and 900 words', () => {
    const count = body
      .replace(/<[^>]+>/g, ' ')
      .trim()
      .split(/\s+/).length;
    expect(count).toBeGreaterThanOrEqual(500);
    expect(count).toBeLessThanOrEqual(900);
  });
});
