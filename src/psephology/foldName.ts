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
  return (
    name
      .replace(/´/g, '')
      .normalize('NFKD')
      .replace(/[\p{Diacritic}\p{Cf}'‘’‚‛′‵ꞌ՚]/gu, '')
      // Typed for an apostrophe.
      .replace(/(\p{L})["“”„‟«»‹›](?=\p{L})/gu, '$1')
      .toLowerCase()
      .replace(/[ßæœøłđðþı]/g, (letter) => WRITTEN_OUT[letter] ?? letter)
      .replace(/&/g, ' and ')
      .replace(/[^a-z0-9]+/g, ' ')
      .trim()
  );
}
