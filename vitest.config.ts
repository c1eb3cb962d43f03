import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

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
      {
        extends: true,
        test: {
          name: 'component',
          include: ['tests/component/**/*.test.tsx'],
          environment: 'happy-dom',
          setupFiles: ['tests/component/setup.ts'],
        },
      },
    ],
  },
});
