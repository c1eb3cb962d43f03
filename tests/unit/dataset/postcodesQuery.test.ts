import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PostcodeQuery, parsePostcode } from '../../../src/dataset/postcodeQuery.ts';

const full = (outward: string, inward: string): PostcodeQuery => ({ kind: 'full', outward, inward });
const outwardCode = (outward: string, otherwise: string | null = null): PostcodeQuery => ({ kind: 'outward', outward, otherwise });

describe('a text read as a postcode', () => {
  it.each([
    ['LE2 0QA', full('LE2', '0QA')],
    ['le20qa', full('LE2', '0QA')],
    ['  le2   0qa ', full('LE2', '0QA')],
    ['LE 2 0Q A', full('LE2', '0QA')],
    ['LE2\u00a00QA', full('LE2', '0QA')],
    ['LE2-0QA.', full('LE2', '0QA')],
    ['M1 1AE', full('M1', '1AE')],
    ['B338TH', full('B33', '8TH')],
    ['CR2 6XH', full('CR2', '6XH')],
    ['DN551PT', full('DN55', '1PT')],
    ['W1A 0AX', full('W1A', '0AX')],
    ['EC1A1BB', full('EC1A', '1BB')],
    ['E14AA', full('E1', '4AA')],
    ['e144aa', full('E14', '4AA')],
  ])('reads %j whole', (text, query) => {
    expect(parsePostcode(text)).toEqual(query);
  });

  it.each([
    ['LE2', outwardCode('LE2')],
    ['le2 ', outwardCode('LE2')],
    ['W1A', outwardCode('W1A')],
    ['LE2 0', outwardCode('LE2')],
    ['LE2 0Q', outwardCode('LE2')],
    ['LE20Q', outwardCode('LE2')],
    ['EC1A1', outwardCode('EC1A')],
    ['LE20', outwardCode('LE20', 'LE2')],
    ['E14', outwardCode('E14', 'E1')],
    ['E1 4', outwardCode('E1')],
    ['E14 4', outwardCode('E14')],
  ])('reads %j as an outward code', (text, query) => {
    expect(parsePostcode(text)).toEqual(query);
  });

  it.each(['BT1', 'bt7 1nn', 'BT480AA', 'BT71 4'])('says of %j that it is in Northern Ireland', (text) => {
    expect(parsePostcode(text)).toMatchObject({ kind: 'northern-ireland' });
  });

  it.each(['JE2 3AB', 'gy1', 'IM1 1AA'])('says of %j that it is in a Crown dependency', (text) => {
    expect(parsePostcode(text)).toMatchObject({ kind: 'crown-dependency' });
  });

  it.each(['LE2 0CA', 'LE2 0QAA', 'LE2 999', 'BT1 AAA', 'W1A 1A4'])('calls %j malformed', (text) => {
    expect(parsePostcode(text)).toEqual({ kind: 'malformed' });
  });

  it.each([
    ['SW1A OAA', ['SW1A 0AA']],
    ['sw1aoaa', ['SW1A 0AA']],
    ['SWIA 1AA', ['SW1A 1AA']],
    ['LSl4 6PF', ['LS14 6PF']],
    ['0X1 2AB', ['OX1 2AB', 'QX1 2AB', 'DX1 2AB']],
    ['S015 1AA', ['SO15 1AA', 'SQ15 1AA', 'SD15 1AA']],
    ['LE2 0Q1', ['LE2 0QL']],
    ['B2 2B2', ['B2 2BZ']],
  ])('reads letters that look like digits, and the other way round: %j', (text, meant) => {
    const query = parsePostcode(text);
    expect(query?.kind === 'misspelt' ? query.perhaps.map(({ outward, inward }) => `${outward} ${inward}`) : query).toEqual(meant);
  });

  it.each(['', ' ', 'L', 'LE', 'Leicester South', 'St Ives', 'Ynys Môn', 'E1400132', 'E14001327', '2024', '1 + 1', 'N05000001'])(
    'does not take %j for a postcode',
    (text) => {
      expect(parsePostcode(text)).toBeNull();
    },
  );

  it('reads a postcode the same in whatever case and spacing', () => {
    const letter = fc.constantFrom(...'ABDEFGHJLNPQRSTUWXYZ');
    const digit = fc.constantFrom(...'0123456789');
    const area = fc.tuple(letter, fc.option(letter, { nil: '' })).map((letters) => letters.join(''));
    const outwards = fc
      .tuple(area, digit, fc.option(fc.oneof(letter, digit), { nil: '' }))
      .map((parts) => parts.join(''))
      .filter((outward) => !/^(?:BT|JE|GY|IM)\d/.test(outward));
    const inwards = fc.tuple(digit, letter, letter).map((parts) => parts.join(''));
    const spellings = fc.infiniteStream(fc.constantFrom('', '', ' ', '  ', 'lower'));
    fc.assert(
      fc.property(outwards, inwards, spellings, (outward, inward, spelling) => {
        const text = [...outward, ...inward].map((character) => {
          const how = spelling.next().value;
          return how === 'lower' ? character.toLowerCase() : character + how;
        });
        expect(parsePostcode(text.join(''))).toEqual({ kind: 'full', outward, inward });
      }),
    );
  });

  it('reads no text with an error', () => {
    fc.assert(fc.property(fc.string(), (text) => parsePostcode(text) === null || /[a-z]/i.test(text)));
  });
});
