/** Nearly all names; there are thousands to be folded before a search. */
const ASCII = /^[\x20-\x7e]*$/;
/** Letters that are no other letter with an accent. */
const WRITTEN_OUT: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/**
 * A name without what readers leave out or type in other ways: accents, capitals, hyphens, apostrophes and quotation marks of any
 * kind; "&" is "and". Words are parted by one space.
 */
export function foldName(name: string): string {
  return (ASCII.test(name) ? name : inAscii(name))
    .toLowerCase()
    .replace(/['`^]/g, '')
    .replace(/([a-z])"(?=[a-z])/g, '$1')
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** A name in plain letters, as far as they go; a quotation mark within a word was typed for an apostrophe. */
function inAscii(name: string): string {
  const plain = name.replace(/´/g, '').normalize('NFKD');
  return plain
    .replace(/[\p{Diacritic}\p{Cf}‘’‚‛′‵ꞌ՚]/gu, '')
    .replace(/["“”„‟«»‹›]/g, '"')
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => WRITTEN_OUT[letter] ?? letter);
}
