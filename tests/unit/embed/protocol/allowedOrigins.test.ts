import { expect, it, vi } from 'vitest';
import { allowedOrigins } from '../../../../src/embed/protocol/allowedOrigins.ts';

it('reads origins separated by commas or spaces, and cuts addresses down to them', () => {
  expect([...allowedOrigins('https://a.example, https://b.example:8443/article?x=1 http://c.example')]).toEqual([
    'https://a.example',
    'https://b.example:8443',
    'http://c.example',
  ]);
});

it('leaves out what names no website: wildcards, “null”, other schemes, bare names', () => {
  for (const text of [
    '*',
    'null',
    'javascript:alert(1)',
    'javascript://a.example',
    'ftp://a.example',
    'data:text/html,x',
    'a.example',
    'https://',
    '',
    ',,',
  ]) {
    expect([...allowedOrigins(text)], text).toEqual([]);
  }
});

it('reads them in a Safari that has no `URL.canParse`', () => {
  vi.spyOn(URL, 'canParse').mockImplementation(() => {
    throw new TypeError('URL.canParse is not a function');
  });
  expect([...allowedOrigins('https://a.example https://')]).toEqual(['https://a.example']);
  vi.restoreAllMocks();
});
