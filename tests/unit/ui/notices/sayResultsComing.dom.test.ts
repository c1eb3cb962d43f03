import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sayResultsComing } from '../../../../src/ui/notices/sayResultsComing.ts';

const WORDS = 'The results are on their way.';
let parent = vi.spyOn(window, 'parent', 'get');

/** Locks as the maps of an article share them: one at a time has each. */
function sharedLocks() {
  const held = new Set<string>();
  return {
    request: async (name: string, _options: object, callback: (lock: object | null) => unknown) => {
      if (held.has(name)) {
        callback(null);
        return;
      }
      held.add(name);
      await callback({ name });
      held.delete(name);
    },
  };
}

/** A page as it arrives in a frame, and what its readers hear. */
function arrived(focused: boolean) {
  const page = document.implementation.createHTMLDocument();
  page.body.innerHTML = '<div class="notices"><p></p></div><div data-announcer></div>';
  page.hasFocus = () => focused;
  const heard: string[] = [];
  new MutationObserver((changes) => {
    heard.push(...changes.flatMap(({ addedNodes }) => [...addedNodes].map(({ textContent }) => textContent ?? '')));
  }).observe(page.querySelector('[data-announcer]') as Element, { childList: true });
  return { page, heard, seen: () => page.querySelector('.on-their-way')?.textContent };
}

/** How often the maps of an article, some with the focus, say that their results are on their way. */
async function heardOf(focused: readonly boolean[]): Promise<readonly number[]> {
  const pages = focused.map(arrived);
  for (const { page } of pages) sayResultsComing(page);
  await vi.advanceTimersByTimeAsync(2_000);
  for (const { seen } of pages) expect(seen()).toBe(WORDS);
  return pages.map(({ heard }) => heard.filter((words) => words === WORDS).length);
}

beforeEach(() => {
  vi.useFakeTimers();
  parent = vi.spyOn(window, 'parent', 'get').mockReturnValue(Object.create(window));
  vi.stubGlobal('navigator', { locks: sharedLocks() });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  parent.mockRestore();
});

test('of many maps in an article that wait, all show it and one says it', async () => {
  expect(await heardOf([false, false, false, false])).toEqual([1, 0, 0, 0]);
});

test('the map that has the focus says it, whatever another has said', async () => {
  expect(await heardOf([false, true])).toEqual([1, 1]);
});

test('a frame that may store nothing shows it only, and a page of its own says it always', async () => {
  const request = () => Promise.reject(new DOMException('Denied', 'SecurityError'));
  vi.stubGlobal('navigator', { locks: { request } });
  expect(await heardOf([false, true])).toEqual([0, 1]);
  vi.stubGlobal('navigator', {});
  expect(await heardOf([false])).toEqual([0]);
  parent.mockReturnValue(window);
  expect(await heardOf([false])).toEqual([1]);
});

test('nothing is said on a page in whose place the app has come meanwhile', async () => {
  parent.mockReturnValue(window);
  const { page, heard } = arrived(true);
  sayResultsComing(page);
  page.querySelector('.notices > p')?.remove();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(heard).toEqual([]);
});
