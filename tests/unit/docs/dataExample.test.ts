import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('the example for data journalists gives what it says', async () => {
  const [, code = ''] = /```js\n([\s\S]*?)```/.exec(readFileSync('docs/data.md', 'utf8')) ?? [];
  const promised = /console\.log\(.*\); \/\/ (.*)/.exec(code)?.[1];
  expect(promised).toBe('28 37.1 63.7');
  const file = /maps\.example\/(data\/\S+)'/.exec(code)?.[1];
  const printed: string[] = [];
  // The example fetches from an address that is nobody's: it gets the file of the repository.
  const Async: FunctionConstructor = Object.getPrototypeOf(async () => undefined).constructor;
  await new Async('fetch', 'console', code)(async () => new Response(readFileSync(`public/${file}`, 'utf8')), {
    log: (...values: unknown[]) => printed.push(values.join(' ')),
  });
  expect(printed).toEqual([promised]);
});
