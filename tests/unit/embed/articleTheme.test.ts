import { describe, expect, it } from 'vitest';
import { followArticle, schemeOfAddress } from '../../../src/embed/articleTheme.ts';
import { createHustingsStore } from '../../../src/store/hustingsStore.ts';

const never = () => new Promise<never>(() => {});
const loader = new Proxy({}, { get: () => never }) as Parameters<typeof createHustingsStore>[0];

/** A window at an address, whose reader has a dark system or not. */
function windowAt(search: string, isFramed: boolean) {
  const system = Object.assign(new EventTarget(), { matches: true });
  const target = { location: { search }, matchMedia: () => system, parent: {} };
  if (!isFramed) target.parent = target;
  const change = (matches: boolean) => {
    system.matches = matches;
    system.dispatchEvent(new Event('change'));
  };
  // The module asks a window for no more than this.
  return { target: target as unknown as Window, change };
}

describe('the theme that an address leaves open', () => {
  it.each([
    ['', true, 'light'],
    ['?scheme=dark', true, 'dark'],
    ['?scheme=drak', true, 'light'],
    ['?theme=auto&scheme=light', true, null],
    ['?scheme=light', false, null],
  ])('is of %s, framed %s: %s', (query, isFramed, scheme) => {
    expect(schemeOfAddress(query, isFramed)).toBe(scheme);
  });

  it('is the article’s, whatever the reader’s system, until a host says otherwise', () => {
    const store = createHustingsStore(loader);
    const { target, change } = windowAt('', true);
    const theme = followArticle(store, target);
    const now = () => store.getState().systemTheme;
    expect(now()).toBe('light');
    theme.setScheme('dark');
    expect(now()).toBe('dark');
    change(false);
    expect(now()).toBe('dark');
    theme.followReader(true);
    expect(now()).toBe('light');
    change(true);
    expect(now()).toBe('dark');
    theme.setScheme('light');
    expect(now()).toBe('dark');
    theme.followReader(false);
    expect(now()).toBe('light');
  });

  it('is the reader’s on a page by itself', () => {
    const store = createHustingsStore(loader);
    const { target } = windowAt('', false);
    followArticle(store, target).followReader(false);
    expect(store.getState().systemTheme).toBe('dark');
  });
});
