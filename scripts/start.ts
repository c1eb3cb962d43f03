import { preview } from 'vite';
import { buildIfNeeded } from './buildIfNeeded.ts';
import { policyPlugin } from './serving/policyPlugin.ts';

await buildIfNeeded();
const server = await preview({
  plugins: [policyPlugin('dist')],
  preview: { host: '127.0.0.1', port: Number(process.env['PORT'] ?? 4173), open: false },
});
console.log(`Hustings is at ${server.resolvedUrls?.local[0] ?? 'http://127.0.0.1:4173/'}  (Ctrl+C ends it)`);
