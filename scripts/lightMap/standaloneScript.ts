import { build } from 'vite';
import { BUNDLER_CHECKS } from '../bundlerChecks.ts';

/**
 * A script that needs nothing but itself, minified: to be written into a page, or a module that keeps its exports. `constants` are put
 * in by name.
 */
export async function standaloneScript(
  entry: string,
  constants: Readonly<Record<string, unknown>>,
  kind: 'inline' | 'module' = 'inline',
): Promise<string> {
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: Object.fromEntries(Object.entries(constants).map(([name, value]) => [name, JSON.stringify(value)])),
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      rolldownOptions: {
        input: entry,
        checks: BUNDLER_CHECKS,
        // What has a name for us alone costs the page nothing.
        optimization: { inlineConst: { mode: 'all', pass: 2 } },
        preserveEntrySignatures: 'strict',
        output: { format: kind === 'inline' ? 'iife' : 'es' },
      },
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
