import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach, beforeAll } from 'vitest';
import { LaterAboutNumbers } from '../../src/ui/about/laterAboutNumbers.ts';
import { LaterPanelBody } from '../../src/ui/panel/laterPanelBody.ts';

// What arrives later in a browser is here from the beginning; `later.test.tsx` is about its arrival.
beforeAll(async () => {
  await Promise.all([LaterAboutNumbers.fetch(), LaterPanelBody.fetch()]);
});

afterEach(cleanup);
