/** A parameter of a query string as it is meant, and as it came. */
export type MeantParameter = readonly [name: string, value: string, given: string];

/** Parameters that are read as meant. What others add to an address stays as it came, as do names and origins of hosts. */
const READ =
  /^(?:election|view|colour|party|seat|where|overlay|at|story|step|tab|chart|pins|sort|columns|swing|splits|theme|palette|answered|ui|links|release|scheme)$/;

/**
 * What mail and chat programs, and sentences, leave hanging on a value: quotation marks, brackets, stops, and what is not seen. No value
 * of ours begins or ends so.
 */
const HANGING = /^[^\p{L}\d-]+|[^\p{L}\d%]+$|\p{Cf}/gu;

/** A text without the character references and percent signs that it was put into, however often. */
function unwrapped(text: string, percents = false): string {
  const plain = text
    // Of all others only quotation marks are met, and they hang on.
    .replace(/&(?:(amp|#38|#x26)|(lt|#60|#x3c)|gt|quot|#\w+);/gi, (_, and, less) => (and ? '&' : less ? '<' : '>'))
    // Not decodeURIComponent, which throws.
    .replace(percents ? /(?:%[\da-f]{2})+/gi : /^$/, (bytes) => new URLSearchParams(`=${bytes}`).get('') ?? '');
  return plain === text ? text : unwrapped(plain, percents);
}

function pairOf(text: string): MeantParameter {
  const [before = '', ...behind] = text.split('=');
  const given = behind.join('=');
  // What was before the semicolon stood for "&".
  const name = before.replace(/^(?:#?\w+;|[\s?])+/, '');
  const meant = name.toLowerCase();
  return READ.test(meant) ? [meant, given.toLowerCase().replace(HANGING, ''), given] : [name, given, given];
}

/**
 * The parameters of a query string, with "?" in front or without, as they are meant: escaped once or several times, as a whole or in
 * part, by percent signs or as HTML; in any capitals; with quotation marks or the sentence's full stop hanging on. `readOther` reads
 * what others added, as it came.
 */
function readMeant(query: string, readOther: (piece: string) => readonly MeantParameter[]): readonly MeantParameter[] {
  return (unwrapped(query).match(/[^&]+/g) ?? []).flatMap((piece) => {
    const meant = unwrapped(piece, true).replaceAll('+', ' ').split('&').map(pairOf);
    return READ.test(meant[0]?.[0] ?? '') || !piece.includes('=') ? meant : readOther(piece);
  });
}

/** The parameters of a query string, those of the map and of the embed as they are meant, those of others as they came. */
export function meantParameters(query: string): readonly MeantParameter[] {
  return readMeant(query, (piece) => [...new URLSearchParams(piece)].map(([name, value]) => [name, value, value]));
}

/** The values of the map's own parameters, and of the embed's that say what it shows, as they are meant; of a repeated one the first. */
export function meantValues(query: string): URLSearchParams {
  return new URLSearchParams(Object.fromEntries([...readMeant(query, () => [])].reverse()));
}

/** The query string of an address. What stands behind "&#38;" in it, which is "&" escaped, the browser takes for the fragment. */
export function queryOf({ search, hash }: Pick<Location, 'search' | 'hash'>): string {
  return /^#\w+;/.test(hash) ? `${search}&${hash}` : search;
}
