import type { Fact } from './fact.ts';
import { groupChangeFacts } from './groupFacts.ts';
import { isListed } from './listed.ts';
import { partyChangeFacts } from './nationalFacts.ts';
import { partyOfSubject } from './partyOfSubject.ts';
import type { Reading } from './reading.ts';
import { scopeOf } from './scopeOf.ts';
import { changeFacts } from './seatFacts.ts';
import { type Surroundings, subjectBefore } from './surroundings.ts';
import { FALLING, RISING } from './tellingWords.ts';

const OTHER_POINTS: readonly string[] = [
  'swing',
  'lead',
  'ahead',
  'behind',
  'clear',
  'turnout',
  'gap',
  'apart',
  'margin',
  'poll',
  'polls',
  'unemployment',
  'inflation',
];
const REACH = 9;

/** Takes percentage points for a party's change since the baseline in a seat, a group of seats or the country. */
export function changeReading(around: Surroundings): Reading | null {
  const { quantity, left, right, sources } = around;
  const { election } = sources;
  const signed = quantity.sign !== 0 && (quantity.unit === 'per cent' || quantity.unit === 'count' || quantity.unit === 'points');
  if (quantity.unit !== 'points' && !signed) return null;
  if (OTHER_POINTS.some((word) => left.slice(-REACH).includes(word) || right.slice(0, 4).includes(word))) return null;
  const direction = quantity.sign === 0 ? directionOf(around) : quantity.sign;
  const subject = subjectBefore(around) ?? subjectAfter(around);
  if (direction === 0 || subject === null) return null;
  if (signed && !isListed(around, subject)) return null;
  const party = partyOfSubject(around, subject);
  if (party === null) return null;
  const scope =
    subject.kind === 'person' ? ({ kind: 'seat', seat: subject.person.seat, certainty: 'likely' } as const) : scopeOf(around);
  const facts: readonly Fact[] =
    scope.kind === 'seat'
      ? changeFacts(scope.seat, party, election)
      : scope.kind === 'group'
        ? scope.groups.flatMap((group) => groupChangeFacts(group, party, election))
        : partyChangeFacts(election, party);
  if (facts.length === 0) return null;
  return {
    facts: facts.filter(({ value }) => Math.sign(value) === direction).length > 0 ? facts : opposed(facts),
    certainty: scope.certainty === 'sure' ? 'likely' : scope.certainty,
  };
}

/** A fall told as a rise can agree with nothing, however alike the sizes. */
function opposed(facts: readonly Fact[]): readonly Fact[] {
  return facts.map((fact) => ({ ...fact, value: fact.value - Math.sign(fact.value) * 1_000 }));
}

function directionOf({ left, right }: Surroundings): -1 | 0 | 1 {
  const near = [...left.slice(-REACH)].reverse();
  const word =
    near.find((each) => FALLING.has(each) || RISING.has(each)) ??
    right.slice(0, 3).find((each) => FALLING.has(each) || RISING.has(each));
  if (word === undefined) return 0;
  return FALLING.has(word) ? -1 : 1;
}

/** "a 26.6-point fall in Labour's share": the party that alone is named after the figure. */
function subjectAfter({ mentions, clause, quantity }: Surroundings) {
  const named = mentions.within(quantity.unitTo, clause.to).filter((mention) => mention.kind === 'party');
  return named.length === 1 ? (named[0] ?? null) : null;
}
