import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { embedAddress, withRatio } from '../../../../src/ui/share/embedAddress.ts';
import { EMBED_THEMES, RATIOS, SHOWN } from '../../../../src/ui/share/embedOptions.ts';
import { SNIPPET_KINDS } from '../../../../src/ui/share/snippetKinds.ts';
import type { Embedded } from '../../../../src/ui/share/snippets.ts';
import { markupText } from '../../../fixtures/markupText.ts';

const PAGE = 'https://example.org/hustings/';

/** In a template, where frames load nothing. */
function parsed(snippet: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = snippet;
  return template.content;
}

const embedded: fc.Arbitrary<Embedded> = fc.record({
  page: fc.constant(PAGE),
  query: fc.dictionary(fc.string({ minLength: 1 }), fc.string()).map((record) => {
    const query = new URLSearchParams(record).toString();
    return query === '' ? '' : `?${query}`;
  }),
  options: fc.record({
    ratio: fc.constantFrom(...RATIOS),
    shown: fc.constantFrom(...SHOWN),
    theme: fc.constantFrom(...EMBED_THEMES),
    release: fc.constantFrom(null, '0.1.0-1a2b3c4d'),
    title: markupText,
  }),
  picture: fc.constantFrom(null, `${PAGE}pictures/change.png`),
  space: fc.constantFrom(null, { narrow: 500, wide: 300, whole: 856 }),
});

describe.each(SNIPPET_KINDS)('the snippet for $label', ({ id, write }) => {
  const frame = { element: 'hustings-map', frame: 'iframe', wordpress: 'iframe', amp: 'amp-iframe' }[id] ?? '';

  it('holds any title and query as they are, and nothing else that they might say', () => {
    fc.assert(
      fc.property(embedded, (each) => {
        const page = parsed(write(each));
        const element = page.querySelector(frame);
        const address = embedAddress(PAGE, each.query, each.options);
        // The loader passes the ratio on itself.
        expect(element?.getAttribute('src')).toBe(id === 'element' ? address : withRatio(address, each.options.ratio));
        expect(element?.getAttribute('title')).toBe(each.options.title);
        const names = new Set([...page.querySelectorAll('*')].map(({ localName }) => localName));
        for (const name of names) expect(['script', frame, 'a', 'p', 'figure', 'figcaption', 'div', 'amp-img']).toContain(name);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the room that a snippet keeps', () => {
  const each: Embedded = {
    page: PAGE,
    query: '?seat=leicester-south',
    options: { ratio: '16:9', shown: 'legend', theme: 'article', release: null, title: 'Leicester South' },
    picture: null,
    space: { narrow: 500, wide: 300, whole: 780 },
  };
  const written = (kind: string, embeddedView: Embedded) =>
    parsed(SNIPPET_KINDS.find(({ id }) => id === kind)?.write(embeddedView) ?? '');

  it('is what the preview measured, and before that a guess', () => {
    const element = written('element', each).querySelector('hustings-map');
    expect(element?.getAttribute('ratio')).toBe('16:9');
    expect(element?.getAttribute('space')).toBe('500 300');
    expect(
      written('element', { ...each, space: null })
        .querySelector('hustings-map')
        ?.hasAttribute('space'),
    ).toBe(false);
    for (const [kind, name] of [
      ['frame', 'iframe'],
      ['wordpress', 'iframe'],
      ['amp', 'amp-iframe'],
    ] as const) {
      expect(written(kind, each).querySelector(name)?.getAttribute('height')).toBe('780');
      expect(
        Number(
          written(kind, { ...each, space: null })
            .querySelector(name)
            ?.getAttribute('height'),
        ),
      ).toBeGreaterThan(600);
    }
  });
});

describe('embedAddress', () => {
  const plain = { shown: 'legend', theme: 'article', release: null } as const;

  it('is short where everything is as usual', () => {
    expect(embedAddress(PAGE, '', plain)).toBe(`${PAGE}embed.html`);
    expect(embedAddress(`${PAGE}index.html`, '?colour=change', plain)).toBe(`${PAGE}embed.html?colour=change`);
  });

  it('says the chosen theme and parts once, and keeps the view’s own spelling', () => {
    const query = '?where=region=E12000007|E12000005,majority%3C500&theme=dark&ui=full&utm_source=x';
    expect(embedAddress(PAGE, query, { shown: 'none', theme: 'light', release: null })).toBe(
      `${PAGE}embed.html?where=region=E12000007|E12000005,majority%3C500&utm_source=x&theme=light&ui=none`,
    );
    expect(embedAddress(PAGE, '?theme=dark', plain)).toBe(`${PAGE}embed.html`);
    expect(embedAddress(PAGE, '', { ...plain, theme: 'auto' })).toBe(`${PAGE}embed.html?theme=auto`);
  });

  it('names the release that is to stay', () => {
    expect(embedAddress(PAGE, '?colour=change', { ...plain, release: '0.1.0-1a2b3c4d' })).toBe(
      `${PAGE}embed.html?colour=change&release=0.1.0-1a2b3c4d`,
    );
  });
});
