import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { dataPackage } from './scripts/dataPackage.ts';
import { PREACT_IN_TESTS } from './scripts/preactForReact.ts';

/** Unit tests of what works on a page's elements. Beside the others of their kind, since a worker with a page is slow to begin. */
const NEEDS_PAGE = 'tests/unit/**/*.dom.test.ts';

/** What only the embed draws, and so always with Preact. */
const EMBED = 'tests/component/embed/**/*.test.tsx';

/** Of what the app draws with React the embed draws the same with Preact. The tests that draw parts of the app only are left out. */
const DRAWN_IN_BOTH =
  'tests/component/**/{announcer,article,claims,colourSquare,laterPart,notices,overlays,search,steadyText,tours,walk,whereAmI}.test.tsx';

/** Of all tests with a page. Loading the app again for each file would take twice as long as the tests. */
const PAGE = { environment: 'happy-dom', setupFiles: ['tests/provideEditorials.ts', 'tests/component/setup.ts'], isolate: false };

/** Node's own localStorage, from version 25 on, would stand where the page's should, and is undefined without a file. */
const OWN_STORAGE_OFF = ['--no-experimental-webstorage'].filter((flag) => process.allowedNodeEnvironmentFlags.has(flag));

export default defineConfig({
  plugins: [react()],
  define: {
    __CREDITS__: JSON.stringify(dataPackage('public/data').credits),
    __YEAR__: JSON.stringify(dataPackage('public/data').year),
    __DATA_DATE__: '"2024-08-01"',
    __RELEASE__: '"0.0.0-test"',
  },
  test: {
    // All cores: by default one is left idle, which on two is half of them.
    maxWorkers: '100%',
    pool: 'threads',
    execArgv: OWN_STORAGE_OFF,
    // A person's steps through the whole page take a second; on a busy machine, ten.
    testTimeout: 20_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          exclude: [NEEDS_PAGE],
          environment: 'node',
          setupFiles: ['tests/provideEditorials.ts'],
          isolate: false,
        },
      },
      {
        extends: true,
        test: { ...PAGE, name: 'component', include: ['tests/component/**/*.test.tsx', NEEDS_PAGE], exclude: [EMBED] },
      },
      {
        extends: true,
        resolve: { alias: PREACT_IN_TESTS.alias },
        test: { ...PAGE, name: 'preact', include: [EMBED, DRAWN_IN_BOTH], server: { deps: { inline: PREACT_IN_TESTS.inline } } },
      },
    ],
  },
});
