import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { CORRECTIONS } from '../../../pipeline/corrections.ts';
import { readDefinitions } from '../../../pipeline/definition/definitionFolders.ts';
import { jsonSource } from '../../../pipeline/jsonSource.ts';
import { sourceFolder } from '../../../pipeline/readSource.ts';
import { SourceError } from '../../../pipeline/sourceError.ts';
import { isEncodedTwice, soundText } from '../../../pipeline/sourceText.ts';
import { HAS_SOURCES, publishedElection, readPublished } from './sourcesFolder.ts';

const misread = (text: string, encoding: string) => new TextDecoder(encoding).decode(new TextEncoder().encode(text));
const latin1 = (text: string) => Buffer.from(text, 'utf8').toString('latin1');

describe('text that was encoded twice', () => {
  const notAscii = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => /[^\0-\x7f]/.test(text));
  const name = fc.tuple(fc.string(), notAscii, fc.string()).map((parts) => parts.join(''));

  test('is noticed in any name, whether it was read as Latin-1 or as Windows’ encoding', () => {
    fc.assert(fc.property(name, (text) => isEncodedTwice(latin1(text)) && isEncodedTwice(misread(text, 'windows-1252'))));
  });

  test.each(['Áine', 'Siân', 'Ynys Môn', 'Glyndŵr', 'Zoë', 'Ó Néill', 'King’s Lynn', 'Łukasz', 'Škoda', '£5', 'Éire', 'Ñíguez'])(
    '%s is noticed in four misreadings, and left alone where it is right',
    (text) => {
      const misreadings = [
        latin1(text),
        ...['windows-1252', 'iso-8859-15', 'macintosh'].map((encoding) => misread(text, encoding)),
      ];
      for (const wrong of misreadings) expect(isEncodedTwice(wrong), JSON.stringify(wrong)).toBe(true);
      expect(isEncodedTwice(text)).toBe(false);
    },
  );

  test.each([
    'L’Égalité',
    '“Élan”',
    'Bo’ness',
    'Sgìr’ Ùige agus Ceann a Tuath nan Loch',
    'Ÿves Hôpital-Été',
    'Straße',
    '20 °C – 5 £',
    'Дніпро',
  ])('“%s” is sound', (text) => expect(soundText(text, 'a.csv')).toBe(text));
});

describe('a source', () => {
  test.each([
    ['controls of the second set', 'a,b\nE1,\u0081ine', /a\.csv, row 2: it holds the character U\+0081.*"\\u0081ine"/],
    ['other controls', 'E1,A\u001ane', /U\+001A/],
    ['lost characters', 'E1,A\nE2,\ufffdine', /row 2: a character was lost/],
    ['text encoded twice', 'a,b\r\nE1,"Ã\u0081ine, Groogan"\r\n', /row 2: text was encoded twice: "Ã\\u0081ine"/],
    ['its escapes in JSON', '{"a":"\\u00c3\\u0081ine"}', /encoded twice/],
    ['lone halves of characters', '{"a":"\\ud800"}', /U\+D800/],
  ])('is refused with %s', (_what, text, reason) => {
    expect(() => soundText(text, 'a.csv')).toThrow(SourceError);
    expect(() => soundText(text, 'a.csv')).toThrow(reason);
  });

  test('is mended by a correction of its own, and by no other file’s', () => {
    const corrections = [{ file: 'a.csv', found: 'Ã\u0081ine', meant: 'Áine' }];
    expect(soundText('E1,Ã\u0081ine', 'a.csv', corrections)).toBe('E1,Áine');
    expect(() => soundText('E1,Ã\u0081ine', 'b.csv', corrections)).toThrow(/encoded twice/);
    expect(() => soundText('E1,Ã\u0081ine\nE2,Ã\u0081ed', 'a.csv', corrections)).toThrow(/row 2/);
  });

  test('goes through here whatever reads it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'hustings-'));
    writeFileSync(join(folder, 'a.csv'), 'E1,SiÃ¢n');
    writeFileSync(join(folder, 'a.json'), '{"name":"Si\\u00c3\\u00a2n"}');
    const read = sourceFolder(folder);
    expect(() => read('a.csv')).toThrow(/a\.csv, row 1: text was encoded twice/);
    expect(() => jsonSource(read, 'a.json', v.unknown())).toThrow(/encoded twice/);
    rmSync(folder, { recursive: true });
  });
});

describe.runIf(HAS_SOURCES)('the published files', () => {
  test('hold no damaged text once the named corrections are made, all of which are needed', async () => {
    const files = JSON.stringify(await readDefinitions()).match(/(?<=")[\w-]+\/[\w-]+\.[\w.]+(?=")/g) ?? [];
    expect(files.length).toBeGreaterThan(10);
    for (const file of files) expect(() => readPublished(file), file).not.toThrow();
    for (const { file, meant } of CORRECTIONS) expect(readPublished(file)).toContain(meant);
  }, 30_000);

  test('name Áine Groogan', () => {
    expect(publishedElection().candidacies.filter(({ surname }) => surname === 'Groogan')).toMatchObject([{ firstName: 'Áine' }]);
  });
});
