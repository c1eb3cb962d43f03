import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** They replace modules or browser functions, or depend on what a module keeps: the desk of the checker, what has been fetched. */
const OWN_MODULES = [
  'tests/component/article.test.tsx',
  'tests/component/chartPanel.test.tsx',
  'tests/component/embed.test.tsx',
  'tests/component/embedGestures.test.tsx',
  'tests/component/laterPart.test.tsx',
  'tests/component/mapsOnOnePage.test.tsx',
  'tests/component/mapWords.test.tsx',
  'tests/component/notices.test.tsx',
  'tests/component/overlays.test.tsx',
  'tests/component/renders.test.tsx',
  'tests/component/search.test.tsx',
  'tests/component/seatRecord.test.tsx',
  'tests/component/share.test.tsx',
  'tests/component/sheet.test.tsx',
  'tests/component/tablePanel.test.tsx',
  'tests/component/workbench.test.tsx',
];
const COMPONENT = { environment: 'happy-dom', setupFiles: ['tests/component/setup.ts'] };

export default defineConfig({
  plugins: [react()],
  define: { __DATA_VERSIONS__: '{}', __DATA_DATE__: '"2024-08-01"', __RELEASE__: '"0.0.0-test"' },
  test: {
    // All cores: by default one is left idle, which on two is half of them.
    maxWorkers: '100%',
    pool: 'threads',
    // A person's steps through the whole page take a second; on a busy machine, ten.
    testTimeout: 20_000,
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], environment: 'node', isolate: false } },
      // Loading the app anew for each file takes twice as long as the tests; some need it so.
      {
        extends: true,
        test: {
          ...COMPONENT,
          name: 'component',
          include: ['tests/component/**/*.test.tsx'],
          exclude: [...OWN_MODULES],
          isolate: false,
        },
      },
      { extends: true, test: { ...COMPONENT, name: 'component, own modules', include: [...OWN_MODULES] } },
    ],
  },
});
