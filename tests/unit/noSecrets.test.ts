import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';

const LARGEST = 1_000_000;
const PICTURES_AND_ARCHIVES = /\.(?:png|jpe?g|webp|ico|gz|br|woff2?|ttf)$/;

/** What keys and tokens of common services begin with, private keys, and addresses with a password in them. */
const SECRETS: readonly RegExp[] = [
  /-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----/,
  /\bAKIA[0-9A-Z]{16}\b/,
  /\bgh[opsur]_[A-Za-z0-9]{36}\b/,
  /\bgithub_pat_\w{40,}/,
  /\bnpm_[A-Za-z0-9]{36}\b/,
  /\bxox[abprs]-[\w-]{10,}/,
  /\bsk-[A-Za-z0-9_-]{32,}/,
  /\b(?:pk|sk)\.eyJ[\w-]{20,}/,
  /\bAIza[\w-]{35}\b/,
  /_authToken\s*=\s*\w/,
  /\/\/[^/\s:@'"`$]+:[^/\s:@'"`$]+@[\w.-]+\.\w/,
];

const NAMES_OF_SECRETS = /(?:^|\/)(?:\.env(?:\..*)?|\.npmrc|id_(?:rsa|ed25519)|.*\.(?:pem|p12|key))$/;

function secretIn(text: string): RegExp | null {
  return SECRETS.find((secret) => secret.test(text)) ?? null;
}

const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => file !== '' && existsSync(file));

test('no file is one that keeps secrets', () => {
  expect(files.filter((file) => NAMES_OF_SECRETS.test(file))).toEqual([]);
});

test('no file holds a key, a token or a password', () => {
  const read = files.filter(
    // The data package is figures, and large.
    (file) => !file.startsWith('public/data/') && !PICTURES_AND_ARCHIVES.test(file) && statSync(file).size < LARGEST,
  );
  expect(read.length).toBeGreaterThan(500);
  expect(read.filter((file) => secretIn(readFileSync(file, 'utf8')) !== null)).toEqual([]);
});

test('what is a secret is seen', () => {
  const key = ['-----BEGIN', 'PRIVATE KEY-----'].join(' ');
  const token = `ghp_${'a'.repeat(36)}`;
  const address = ['https://ann', 'word@example.org/'].join(':');
  expect([key, token, address].filter((text) => secretIn(text) === null)).toEqual([]);
});
