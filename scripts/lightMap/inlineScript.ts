import { build } from 'vite';
import type { FirstPaintData } from '../../src/map/light/firstPaintData.ts';

/** A script that needs nothing but itself, minified, to be written into a page; one of the first paint is given its data. */
export async function inlineScript(entry: string, data: FirstPaintData | null): Promise<string> {
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { __FIRST_PAINT_DATA__: JSON.stringify(data) },
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      rolldownOptions: { input: entry, output: { format: 'iife' } },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  for (const output of outputs) {
    if (!('output' in output)) continue;
    const [chunk] = output.output;
    // A closing tag in a string would end the page's script element.
    return chunk.code.trim().replaceAll('</', '<\\/');
  }
  throw new Error(`Vite built no script from ${entry}`);
}
