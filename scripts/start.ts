import { preview } from 'vite';
import { buildIfNeeded } from './buildIfNeeded.ts';
import { examplesPlugin } from './serving/examplesPlugin.ts';
import { policyPlugin } from './serving/policyPlugin.ts';

await buildIfNeeded();
const server = await preview({
  plugins: [policyPlugin('dist'), examplesPlugin('examples')],
  preview: { host: '127.0.0.1', port: Number(process.env['PORT'] ?? 4173), open: false },
});
const address = server.resolvedUrls?.local[0] ?? 'http://127.0.0.1:4173/';
console.log(`Hustings is at ${address}  (Ctrl+C ends it)`);
console.log(`Articles with maps in them are at ${address}examples/`);
