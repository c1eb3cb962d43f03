import { expect, test } from 'vitest';
import { allowOwnScripts } from '../../../src/map/allowOwnScripts.ts';

interface Policy {
  readonly createScriptURL: (address: string) => string;
  readonly createHTML: (html: string, type: string, sink: string) => string;
}

/** The policy that a page gets. */
function policyOfPage(): Policy {
  let policy: Policy | null = null;
  const page = {
    document: { baseURI: 'https://maps.example/hustings/' },
    location: { origin: 'https://maps.example' },
    trustedTypes: {
      createPolicy: (_name: 'default', rules: Policy) => {
        policy = rules;
      },
    },
  };
  allowOwnScripts(Object.assign(Object.create(null), page));
  if (policy === null) throw new Error('no policy was made');
  return policy;
}

test('workers are started from files of the page’s own origin only', () => {
  const policy = policyOfPage();
  const started = (address: string) => () => policy.createScriptURL(address);
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

test('text becomes a document apart from the page, and no markup in it', () => {
  const { createHTML } = policyOfPage();
  expect(createHTML('<p>a', 'TrustedHTML', 'DOMParser parseFromString')).toBe('<p>a');
  for (const sink of ['Element innerHTML', 'Document write', 'HTMLIFrameElement srcdoc']) {
    expect(() => createHTML('<p>a', 'TrustedHTML', sink)).toThrow(/no markup/);
  }
});

test('a browser without Trusted Types goes on without', () => {
  expect(() => allowOwnScripts(Object.assign(Object.create(null), { document: {}, location: {} }))).not.toThrow();
});
