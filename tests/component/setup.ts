import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeAll, expect, vi } from 'vitest';
import { ABOUT_NUMBERS } from '../../src/ui/about/aboutNumbersCode.ts';
import { DISPLAY } from '../../src/ui/controls/displayCode.ts';
import { MORE_LIST } from '../../src/ui/more/moreListCode.ts';
import { ADDRESS_NOTICES } from '../../src/ui/notices/Notices.tsx';
import { PANEL_BODY } from '../../src/ui/panel/panelBodyCode.ts';
import { fetchSearchCode } from '../../src/ui/search/searchCode.ts';
import { SHARE } from '../../src/ui/share/shareCode.ts';
import { textsBesideNodes } from '../fixtures/textsBesideNodes.ts';

// There is no WebGL here: the deep map is for the browser's tests, and never arrives.
vi.mock('../../src/map/connection/loadDeep.ts', () => ({
  loadDeep: () => new Promise(() => undefined),
  fetchDeepAhead: () => undefined,
}));

// This DOM lacks the property that browsers have for the attribute. Preact sets the property where there is one.
Object.defineProperty(HTMLElement.prototype, 'translate', {
  configurable: true,
  get(this: HTMLElement) {
    return this.getAttribute('translate') !== 'no';
  },
  set(this: HTMLElement, isTranslated: boolean) {
    this.setAttribute('translate', isTranslated ? 'yes' : 'no');
  },
});

// What arrives later in a browser is here from the beginning; `laterPart.test.tsx` is about its arrival.
beforeAll(async () => {
  await fetchSearchCode();
  await Promise.all([ABOUT_NUMBERS, ADDRESS_NOTICES, PANEL_BODY, MORE_LIST, SHARE, DISPLAY].map((code) => code.fetch()));
});

// On a busy machine what arrives takes longer than the second that is usual.
configure({ asyncUtilTimeout: 8_000, defaultIgnore: 'script, style, [data-announcer] *' });

afterEach(cleanup);

// Runs before the one above. Whatever a test has drawn, by whichever way, must stay right where the browser translates it.
afterEach(() => expect(textsBesideNodes(document.body)).toEqual([]));
