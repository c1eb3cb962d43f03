import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ELECTION as GE2019 } from '../../../elections/ge2019/definition.ts';
import { ELECTION as GE2024 } from '../../../elections/ge2024/definition.ts';
import { firstPaintData } from '../../../scripts/lightMap/firstPaintData.ts';
import { readPackage } from '../../../scripts/lightMap/readPackage.ts';
import { sketchOf } from '../../../scripts/lightMap/sketch.ts';
import { winnerColours } from '../../../scripts/lightMap/winnerColours.ts';
import { entryOf } from '../../../src/dataset/manifest.ts';
import type { Election } from '../../../src/election/election.ts';
import { fulfilling } from '../../../src/facts/condition.ts';
import { OPERATORS } from '../../../src/facts/fact.ts';
import type { FirstPaintData } from '../../../src/first-paint/firstPaintData.ts';
import { firstParameters } from '../../../src/first-paint/firstParameters.ts';
import { matchReader } from '../../../src/first-paint/matchReader.ts';
import { parseWhere } from '../../../src/view/where.ts';
import { COMMITTED } from '../../fixtures/committedPackage.ts';

/** What a condition can ask for, and nearly. */
const SEAT_FIGURES = ['muslim', 'majority', 'turnout', 'challengers'];
const PARTY_FIGURES = ['change', 'share'];
const FACTS = ['winner', 'was', 'second', 'result', 'region', 'nation', 'seat'];

const DEFINITIONS = [GE2024, GE2019];

function pageOf(id: string) {
  const entry = entryOf(COMMITTED, id);
  const featured = DEFINITIONS.find((each) => each.id === id)?.featuredViews;
  if (entry === null || featured === undefined) throw new Error(`There is no ${id}`);
  const files = readPackage('public/data', entry);
  const page = { featured, glance: null, more: '', results: '', pages: {}, inArticle: false };
  const data = firstPaintData(files, sketchOf(files.atlas), page);
  const seats = winnerColours(files.election).map((colour) => {
    const seat = document.createElement('path');
    seat.setAttribute('fill', colour);
    return seat;
  });
  return { election: files.election, data, seats };
}

/** Conditions as readers, articles and broken links write them: mostly of what the page knows, right and wrong, in many spellings. */
function conditionsOf({ parties }: Election, { views }: FirstPaintData): fc.Arbitrary<string> {
  const ids = parties.map(({ id }) => id);
  const won = parties.filter(({ seatsWon }) => seatsWon > 0).map(({ id }) => id);
  const edges = Object.values(views).flatMap((view) => view.edges ?? []);
  const names = fc.oneof(
    fc.constantFrom(...Object.keys(views)),
    fc.constantFrom(...SEAT_FIGURES, ...FACTS, '', 'both', '__proto__', 'winner.lab'),
    fc.tuple(fc.constantFrom(...PARTY_FIGURES), fc.constantFrom(...ids, 'xyz')).map((parts) => parts.join('.')),
  );
  const numbers = fc
    .tuple(
      fc.oneof(fc.constantFrom(...edges), fc.integer({ min: -50, max: 110 })),
      fc.constantFrom('', '', '', '.', '.0', '.5', '.00000', '%', ' '),
      fc.constantFrom('', '', '', '0', '0000000', '-', '+', '−'),
    )
    .map(([number, after, before]) => `${before}${number}${after}`);
  const values = fc
    .array(fc.oneof(fc.constantFrom(...ids.slice(0, 12)), fc.constantFrom(...ids, 'xyz', '', 'hold', 'gain', 'E', 'no-figure')), {
      minLength: 1,
      maxLength: 3,
    })
    .map((list) => list.join('|'));
  const operators = fc.oneof(fc.constantFrom(...OPERATORS, '='), fc.constantFrom('==', '=>', '>>', '≥', '≤', ' >= ', ''));
  // What is understood, then what may be.
  const right = fc.oneof(
    fc.tuple(fc.constantFrom(...Object.keys(views)), fc.constantFrom(...OPERATORS), fc.constantFrom(...edges)),
    fc.tuple(fc.constant('winner'), fc.constant('='), fc.constantFrom(...won, won.join('|'))),
  );
  const written = fc.oneof(
    { arbitrary: right, weight: 3 },
    fc.tuple(fc.constantFrom('winner', 'winner', ...FACTS), fc.constant('='), values),
    fc.tuple(names, operators, fc.oneof(numbers, values)),
  );
  return fc.tuple(written, fc.boolean()).map(([parts, loud]) => (loud ? parts.join('').toUpperCase() : parts.join('')));
}

describe.each(COMMITTED.elections.map(({ id }) => id))('the conditions that the page of %s judges before the app', (id) => {
  const { election, data, seats } = pageOf(id);
  const one = conditionsOf(election, data);
  const lists = fc.oneof(
    one,
    fc.array(one, { maxLength: 3 }).map((list) => list.join(',')),
    one.map((text) => Array(41).fill(text).join()),
  );

  it('are those that the app understands, with the same seats; any other is left to the app', () => {
    let judged = 0;
    fc.assert(
      fc.property(lists, (text) => {
        const where = firstParameters(`?where=${encodeURIComponent(text)}`).get('where') ?? '';
        const small = matchReader(data, where)?.(seats);
        if (small === undefined) return;
        judged += 1;
        const conditions = parseWhere(text, election);
        expect(conditions, text).not.toBeNull();
        const whole = election.contests.map(fulfilling(conditions ?? [], election, 'residents'));
        expect(small, text).toEqual(whole);
      }),
      { numRuns: 1500 },
    );
    // It is no proof where it leaves everything to the app.
    expect(judged).toBeGreaterThan(100);
  });
});
