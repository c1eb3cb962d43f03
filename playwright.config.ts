import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from './scripts/chromium.ts';

const executablePath = findChromium();
const PORT = Number(process.env['E2E_PORT'] ?? 4183);

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  timeout: 60_000,
  expect: { timeout: 15_000 },
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env['CI'] !== undefined,
  // Two browsers on two busy cores: what fails is tried once more, and what then passes is printed as flaky, a fault to be found.
  retries: 1,
  reporter: [['list']],
  use: {
    baseURL: `http://127.0.0.1:${PORT}/`,
    viewport: { width: 1280, height: 800 },
    // What is kept on the device would answer for the server; its own tests allow it.
    serviceWorkers: 'block',
    locale: 'en-GB',
    // Noted only of what failed once: to note each step of a page with 650 paths takes as long as the step.
    trace: 'on-first-retry',
    launchOptions: { ...(executablePath === null ? {} : { executablePath }), args: [...CHROMIUM_FLAGS] },
  },
  webServer: {
    command: 'npx tsx scripts/start.ts',
    env: { PORT: String(PORT) },
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: false,
    timeout: 120_000,
  },
});
