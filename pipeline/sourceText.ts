import { CORRECTIONS, type Correction } from './corrections.ts';
import { SourceError, type SourcePlace } from './sourceError.ts';

/** Controls that belong in no text (tabs and line ends do), characters that stand for lost ones, halves of characters. */
const DAMAGED = /[^\P{Cc}\t\n\r]|[\ufffd\p{Cs}]/u;
const NOT_ASCII = /[^\0-\x7f]+/g;
const ESCAPED = /\\u([\da-f]{4})/gi;

/** A character's bytes in UTF-8, each as a character of Latin-1. */
const SEQUENCE = /[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}/;
/** On a Macintosh, quotation marks and dashes are the first of two bytes; before a letter with an accent they are right. */
const SEQUENCE_ON_MACINTOSH = /[\xc2-\xc6\xcb-\xcf\xd6-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}/;

/** How bytes of UTF-8 are most often misread: each character's byte as a character of Latin-1, with what a sequence of them looks like. */
const MISREADINGS = [
  { byteOf: bytesOf('windows-1252'), sequence: SEQUENCE },
  { byteOf: bytesOf('iso-8859-15'), sequence: SEQUENCE },
  { byteOf: bytesOf('macintosh'), sequence: SEQUENCE_ON_MACINTOSH },
];

function bytesOf(encoding: string): ReadonlyMap<string, string> {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map<string, string>();
  for (let byte = 0x80; byte < 0x100; byte += 1) bytes.set(decoder.decode(Uint8Array.of(byte)), String.fromCharCode(byte));
  // What is no character in Windows' encoding is read as in Latin-1.
  if (encoding === 'windows-1252') {
    for (let byte = 0x80; byte < 0xa0; byte += 1) bytes.set(String.fromCharCode(byte), String.fromCharCode(byte));
  }
  return bytes;
}

/** Whether some part of a text is UTF-8 that was misread as another encoding, and encoded again: "Ã\u0081ine" for "Áine". */
export function isEncodedTwice(text: string): boolean {
  for (const [run] of text.matchAll(NOT_ASCII)) {
    for (const { byteOf, sequence } of MISREADINGS) {
      const bytes = Array.from(run, (character) => byteOf.get(character) ?? '\0').join('');
      if (sequence.test(bytes)) return true;
    }
  }
  return false;
}

function faultOf(text: string): string | null {
  const damaged = DAMAGED.exec(text)?.[0];
  if (isEncodedTwice(text)) return 'text was encoded twice';
  if (damaged === undefined) return null;
  const code = damaged.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  return damaged === '\ufffd' ? 'a character was lost (U+FFFD)' : `it holds the character U+${code}, which belongs in no text`;
}

/**
 * The text of a source with the named corrections made. Every source goes through here, whatever reads it afterwards, and so do names
 * from anywhere else; escapes of JSON are looked into.
 * @throws SourceError where what is left holds controls or replacement characters, or was encoded twice; it names the row.
 */
export function soundText(text: string, file: string, corrections: readonly Correction[] = CORRECTIONS): string {
  const corrected = corrections
    .filter((correction) => correction.file === file)
    .reduce((mended, { found, meant }) => mended.replaceAll(found, meant), text);
  const unescaped = (part: string) =>
    part.replace(ESCAPED, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
  if (faultOf(unescaped(corrected)) === null) return corrected;
  for (const [index, line] of corrected.split('\n').entries()) {
    const fault = faultOf(unescaped(line));
    if (fault !== null) throw refusal({ file, row: index + 1 }, fault, unescaped(line));
  }
  throw refusal({ file }, faultOf(unescaped(corrected)) ?? '', '');
}

function refusal(place: SourcePlace, fault: string, line: string): SourceError {
  const words = line.split(/[,;"\t]/).filter((word) => faultOf(word) !== null);
  // Controls would not be seen.
  const shown = JSON.stringify(words[0]?.trim().slice(0, 60) ?? '').replace(/[\x7f-\x9f]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return new SourceError(
    place,
    `${fault}: ${shown}. Name what is meant in pipeline/corrections.ts, or have the publisher correct it.`,
  );
}
