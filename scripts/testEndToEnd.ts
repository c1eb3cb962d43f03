import { spawnSync } from 'node:child_process';
import { ensureChromium } from './chromium.ts';

const chromium = ensureChromium();
const { status } = spawnSync('npx', ['playwright', 'test', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, CHROMIUM: chromium },
});
process.exit(status ?? 1);
