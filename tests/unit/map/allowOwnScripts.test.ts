import { expect, test } from 'vitest';
import { allowOwnScripts } from '../../../src/map/allowOwnScripts.ts';

test('workers are started from files of the page’s own origin only', () => {
  let policy: { readonly createScriptURL: (address: string) => string } | null = null;
  const page = {
    document: { baseURI: 'https://maps.example/hustings/' },
    location: { origin: 'https://maps.example' },
    trustedTypes: {
      createPolicy: (_name: 'default', rules: NonNullable<typeof policy>) => {
        policy = rules;
      },
    },
  };
  allowOwnScripts(Object.assign(Object.create(null), page));
  const started = (address: string) => () => policy?.createScriptURL(address);
  expect(started('./assets/worker.js')()).toBe('./assets/worker.js');
  expect(started('https://maps.example/sw.js')()).toBe('https://maps.example/sw.js');
  for (const foreign of [
    'https://example.org/a.js',
    '//example.org/a.js',
    'data:text/javascript,1',
    'blob:https://example.org/1',
  ]) {
    expect(started(foreign), foreign).toThrow(/own origin/);
  }
});

test('a browser without Trusted Types goes on without', () => {
  expect(() => allowOwnScripts(Object.assign(Object.create(null), { document: {}, location: {} }))).not.toThrow();
});
