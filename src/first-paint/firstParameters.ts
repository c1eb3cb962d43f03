/**
 * The parameters of a query string for the first paint, where every byte counts: as `meantValues` reads it in the app where it is
 * escaped twice, as a whole or as HTML, and in any capitals. What is rarer, such as quotation marks round a measure, is left to the app.
 */
export function firstParameters(query: string): URLSearchParams {
  const plain = query
    .toLowerCase()
    .replace(/&(?:amp|#38|#x26);/g, '&')
    .replace(/&(g|l)t;/g, (_, than) => (than === 'g' ? '>' : '<'))
    .replaceAll('%25', '%')
    // An address put whole into another's parameter. Not decodeURIComponent, which throws.
    .replace(/^\?*([^=]+)$/, (_, whole) => `${new URLSearchParams(`=${whole}`).get('')}`);
  return plain === query ? new URLSearchParams(plain) : firstParameters(plain);
}
