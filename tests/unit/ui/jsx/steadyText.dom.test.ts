import fc from 'fast-check';
import { render as renderPreact } from 'preact';
import 'preact/compat';
import * as preact from 'preact/jsx-runtime';
import type { ReactElement } from 'react';
import * as react from 'react/jsx-runtime';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type ElementMaker, steadyText } from '../../../../src/ui/jsx/steadyText.ts';
import { textsBesideNodes } from '../../../fixtures/textsBesideNodes.ts';
import { translatePage } from '../../../fixtures/translatePage.ts';

/** What a component might draw, as data. */
type Tree =
  | string
  | number
  | boolean
  | null
  | { readonly kind: 'list'; readonly items: readonly { readonly key: string; readonly inside: readonly Tree[] }[] }
  | { readonly kind: 'element' | 'fragment' | 'component'; readonly tag: string; readonly inside: readonly Tree[] };

const { tree } = fc.letrec<{ tree: Tree }>((tie) => {
  const inside = fc.array(tie('tree'), { maxLength: 4 });
  return {
    tree: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      fc.constantFrom<Tree>('Majority ', 'Leicester South', ' and ', '', ' ', 979, 0, '2.3%', '−11.7', null, false, true),
      fc.record({
        kind: fc.constantFrom('element', 'fragment', 'component'),
        tag: fc.constantFrom('div', 'b', 'span'),
        inside,
      }) as fc.Arbitrary<Tree>,
      fc.record({
        kind: fc.constant('list'),
        items: fc.uniqueArray(fc.record({ key: fc.constantFrom('a', 'b', 'c', 'd'), inside }), {
          selector: ({ key }) => key,
          maxLength: 4,
        }),
      }) as fc.Arbitrary<Tree>,
    ),
  };
});

/** The tree in JSX as the compiler writes it. */
function drawn(given: Tree, maker: Pick<ElementMaker, 'jsx' | 'jsxs'>, Fragment: unknown): unknown {
  if (typeof given !== 'object' || given === null) return given;
  const make = (type: unknown, children: readonly unknown[], key?: string) =>
    children.length > 1
      ? maker.jsxs(type as never, { children }, key)
      : maker.jsx(type as never, children.length === 0 ? {} : { children: children[0] }, key);
  const insides = (inside: readonly Tree[]) => inside.map((each) => drawn(each, maker, Fragment));
  if (given.kind === 'list') return given.items.map(({ key, inside }) => make('i', insides(inside), key));
  const children = insides(given.inside);
  if (given.kind === 'fragment') return make(Fragment, children);
  if (given.kind === 'element') return make(given.tag, children);
  return make(Framed, ['In a frame: ', ...children]);
  function Framed({ children: framed }: { readonly children: unknown }) {
    return make('section', [framed, ' end']);
  }
}

const libraries: Readonly<Record<string, { readonly maker: ElementMaker; mount(place: Element): (content: unknown) => void }>> = {
  React: {
    maker: react as ElementMaker,
    mount: (place) => {
      const root = createRoot(place, {
        onUncaughtError: (error) => {
          throw error;
        },
      });
      return (content) => flushSync(() => root.render(content as ReactElement));
    },
  },
  Preact: {
    maker: preact as unknown as ElementMaker,
    mount: (place) => (content) => renderPreact(content as never, place),
  },
};

const newPlace = () => document.body.appendChild(document.createElement('div'));
const untranslated = (place: Element) => place.innerHTML.replace(/<\/?font>/g, '');

afterEach(() => document.body.replaceChildren());

describe.each(Object.entries(libraries))('text drawn by %s', (_, { maker, mount }) => {
  const steady = steadyText(maker);
  const asDrawn = (given: Tree) => drawn({ kind: 'element', tag: 'div', inside: [given] }, steady, maker.Fragment);

  it('is never beside another node', () => {
    fc.assert(
      fc.property(tree, (given) => {
        const place = newPlace();
        mount(place)(asDrawn(given));
        expect(textsBesideNodes(place)).toEqual([]);
        place.remove();
      }),
    );
  });

  it('says the same as without all this', () => {
    fc.assert(
      fc.property(tree, (given) => {
        const [place, plain] = [newPlace(), newPlace()];
        mount(place)(asDrawn(given));
        mount(plain)(drawn({ kind: 'element', tag: 'div', inside: [given] }, maker, maker.Fragment));
        expect(place.textContent).toBe(plain.textContent);
      }),
    );
  });

  it('is in a page that is being translated what it is in a new one, whatever it was before', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    await fc.assert(
      fc.asyncProperty(fc.array(tree, { minLength: 2, maxLength: 5 }), async (states) => {
        const place = newPlace();
        const show = mount(place);
        const stop = translatePage();
        for (const state of states) {
          show(asDrawn(state));
          const fresh = newPlace();
          mount(fresh)(asDrawn(state));
          expect(untranslated(place)).toBe(untranslated(fresh));
          fresh.remove();
          await Promise.resolve();
        }
        stop();
        place.remove();
      }),
    );
    expect(vi.mocked(console.error).mock.calls).toEqual([]);
    vi.restoreAllMocks();
  });

  it('keeps the element beside it', () => {
    const place = newPlace();
    const show = mount(place);
    const line = (count: number, open: boolean) =>
      steady.jsxs('p' as never, { children: [`${count} seats`, open && ' of many', steady.jsx('input' as never, {})] });
    show(line(28, false));
    const input = place.querySelector('input');
    show(line(29, true));
    expect(place.textContent).toBe('29 seats of many');
    expect(place.querySelector('input')).toBe(input);
  });

  it('is marked as not to be translated where it is a figure, and no longer when it is not', () => {
    const place = newPlace();
    const show = mount(place);
    const cell = (children: unknown) => (Array.isArray(children) ? steady.jsxs : steady.jsx)('span' as never, { children });
    const marked = (children: unknown) => {
      show(cell(children));
      return place.querySelector('span')?.getAttribute('translate') === 'no';
    };
    for (const figure of ['979', '2.3%', '−11.7', '+3', '£1,200', '28/650', '10–15', '(132)', ['2', '.', 3, '%']]) {
      expect([figure, marked(figure)]).toEqual([figure, true]);
      expect([figure, marked('no figure')]).toEqual([figure, false]);
    }
    for (const words of ['28 seats', '−11.7 points', 'Leicester', '–', '', '4 July 2024'])
      expect([words, marked(words)]).toEqual([words, false]);
    show(cell(['28', steady.jsx('br' as never, {})]));
    expect(place.querySelector('span > :first-child')?.getAttribute('translate')).toBe('no');
  });
});
