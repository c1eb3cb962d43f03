import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach, beforeAll } from 'vitest';
import { ABOUT_NUMBERS } from '../../src/ui/about/aboutNumbersCode.ts';
import { PANEL_BODY } from '../../src/ui/panel/panelBodyCode.ts';

// What arrives later in a browser is here from the beginning; `laterPart.test.tsx` is about its arrival.
beforeAll(async () => {
  await Promise.all([ABOUT_NUMBERS.fetch(), PANEL_BODY.fetch()]);
});

afterEach(cleanup);
