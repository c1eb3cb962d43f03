import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPackage } from '../../../scripts/lightMap/readPackage.ts';
import { foldName } from '../../../src/election/foldName.ts';
import { formerSeatNamed, soleHeir } from '../../../src/election/formerSeat.ts';
import { seatNamed, slugOf } from '../../../src/election/seatNamed.ts';
import { packCodes, unpackCodes } from '../../../src/first-paint/packedCodes.ts';
import { markSlugs, seatOfName } from '../../../src/first-paint/slugMarks.ts';
import { findSeat } from '../../../src/store/seatFinding.ts';
import { COMMITTED_ENTRY } from '../../fixtures/committedPackage.ts';

const { election, former } = readPackage('public/data', COMMITTED_ENTRY);
const { contests } = election;
const anySeat = fc.constantFrom(...contests);
const separators = fc.constantFrom(' ', '-', '  ', '_', ' - ', '\u2011', '\u00a0');

/** A seat's name as a reader or editor may write it. */
const written = fc
  .record({ seat: anySeat, separator: separators, capitals: fc.constantFrom('upper', 'lower', 'own'), plain: fc.boolean() })
  .map(({ seat, separator, capitals, plain }) => {
    const name = plain ? seat.name.normalize('NFD').replace(/\p{M}/gu, '') : seat.name;
    const joined = name.replace(/[ -]/g, separator).replace(/\band\b/, plain ? '&' : 'and');
    return { seat, text: capitals === 'upper' ? joined.toUpperCase() : capitals === 'lower' ? joined.toLowerCase() : joined };
  });

describe('a seat’s name or code', () => {
  test('means the seat however it is written', () => {
    fc.assert(
      fc.property(written, ({ seat, text }) => seatNamed(election, text) === seat),
      { numRuns: 500 },
    );
    fc.assert(fc.property(anySeat, (seat) => seatNamed(election, ` ${seat.code.toLowerCase()} `) === seat));
  });

  test.each(['', '-', 'leicester', 'E1400132', 'E140013277', '__proto__', 'leicester-south-', 'Leicester South!'])(
    '“%s” is the seat whose letters it has, or none',
    (text) => expect(seatNamed(election, text)?.name ?? null).toBe(/south/i.test(text) ? 'Leicester South' : null),
  );

  test('means the same to the page’s first paint, before the results are there', () => {
    const marks = markSlugs(
      contests.map(({ slug }) => slug),
      former.map(({ name }) => slugOf(name)).filter((slug) => !election.bySlug.has(slug)),
    );
    const codes = unpackCodes(packCodes(contests.map(({ code }) => code)), contests.length);
    const first = (text: string) => {
      const named = seatOfName(marks, text);
      return named >= 0 ? named : codes.indexOf(text.trim().toUpperCase());
    };
    fc.assert(
      fc.property(written, ({ text }) => first(text) === seatNamed(election, text)?.index),
      { numRuns: 500 },
    );
    for (const { name, code } of former) {
      for (const text of [name, code, code.toLowerCase()]) expect(first(text), text).toBe(seatNamed(election, text)?.index ?? -1);
    }
  });
});

describe('folding a name', () => {
  test.each([...'\'‘’‚‛′‵ʼʻʹ`´＇ꞌ՚"“”″«»'])('Queen%ss Park loses its mark', (mark) => {
    expect(foldName(`Queen${mark}s Park`)).toBe('queens park');
  });

  test.each([
    ['“Leicester South”', 'leicester south'],
    ['Brighton & Hove', 'brighton and hove'],
    ['Leices\u00adter\u200b', 'leicester'],
    ['Łukasz Groß-Ørsted', 'lukasz gross orsted'],
    ['Ｌｅｅｄｓ', 'leeds'],
    ['Ynys  Môn', 'ynys mon'],
  ])('%s is %s', (name, folded) => expect(foldName(name)).toBe(folded));
});

describe('a former seat', () => {
  const find = (named: string) => findSeat(named, election, async () => former);

  test('is found by name and code, with the seats of its people, the most first', () => {
    const gone = formerSeatNamed(former, 'batley-and-spen');
    expect(gone).toBe(formerSeatNamed(former, 'e14000548'));
    expect(gone?.heirs.map(({ index, share }) => [contests[index]?.name, share])).toEqual([
      ['Spen Valley', 0.649],
      ['Dewsbury and Batley', 0.351],
    ]);
  });

  test('has all its people in the table but slivers, and each seat of today has some', () => {
    expect(former).toHaveLength(650);
    for (const { name, heirs } of former) {
      const all = heirs.reduce((sum, { share }) => sum + share, 0);
      expect(all, name).toBeGreaterThan(0.985);
      expect(all, name).toBeLessThan(1.003);
      expect(heirs.map(({ share }) => share)).toEqual(heirs.map(({ share }) => share).toSorted((a, b) => b - a));
    }
    expect(new Set(former.flatMap(({ heirs }) => heirs.map(({ index }) => index))).size).toBe(650);
  });

  test('is as good as the seat that has nine of ten of its people', () => {
    const heirOf = (name: string) => {
      const seat = formerSeatNamed(former, name);
      return seat === null ? undefined : contests[soleHeir(seat)?.index ?? -1]?.name;
    };
    expect(heirOf('Batley and Spen')).toBeUndefined();
    expect(heirOf('Altrincham and Sale West')).toBe('Altrincham and Sale West');
    expect(heirOf('Corby')).toBe('Corby and East Northamptonshire');
    expect(heirOf('Brighton, Kemptown')).toBe('Brighton Kemptown and Peacehaven');
  });

  test.each([
    ['Caerdydd', 'unknown'],
    ['Dwyrain Caerdydd', 'Cardiff East'],
    ['Leicester, South', 'Leicester South'],
    ['South Leicester', 'Leicester South'],
    ['Wrekin, The', 'The Wrekin'],
    ['Bethnal Green & Bow', 'former Bethnal Green and Bow'],
    ['Cornwall, South East', 'South East Cornwall'],
    ['birmingham hall green', 'former Birmingham, Hall Green'],
    ['Hall Green, Birmingham', 'former Birmingham, Hall Green'],
    ['S14000006', 'former Ayr, Carrick and Cumnock'],
    ['Atlantis', 'unknown'],
    ['', 'unknown'],
    ['x'.repeat(5000), 'unknown'],
  ])('“%.30s” is looked up: %s', async (named, meant) => {
    const found = await find(named);
    const name = found.kind === 'seat' ? found.seat.name : found.kind === 'former' ? `former ${found.former.name}` : 'unknown';
    expect(name).toBe(meant);
  });
});
