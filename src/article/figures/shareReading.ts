import type { Party } from '../../election/party.ts';
import { isNotional } from '../../facts/baselineInWords.ts';
import type { Fact } from './fact.ts';
import { groupShareFacts } from './groupFacts.ts';
import { isListed } from './listed.ts';
import { partyShareFacts } from './nationalFacts.ts';
import { pairOf } from './pair.ts';
import { partyOfSubject } from './partyOfSubject.ts';
import { peopleOf } from './peopleOf.ts';
import { personOfSubject } from './personOfSubject.ts';
import type { Reading } from './reading.ts';
import { scopeOf } from './scopeOf.ts';
import { shareFacts, shareThenFacts } from './seatFacts.ts';
import { seatOfFigure } from './seatOfFigure.ts';
import { partyReferredTo, type Surroundings, subjectBefore } from './surroundings.ts';
import { FALLING, GETTING, RISING, SHARE_WORDS } from './tellingWords.ts';
import { isYearBefore } from './yearsOfVotes.ts';

const REACH = 9;
/** Directly before a percentage they give a candidate's share without the word. */
const DIRECT: ReadonlySet<string> = new Set('with on took got managed polled won received'.split(' '));
/** What may follow "of" behind a share of votes; a share of anything else is not one. */
const OF_VOTES: ReadonlySet<string> = new Set(['vote', 'votes', 'ballots', 'all', 'valid', 'those', 'the', 'ballot', 'votes.']);

/** Takes a percentage for a share of the vote of a candidate or party, now or in the baseline, in a seat, a group of seats or the country. */
export function shareReading(around: Surroundings): Reading | null {
  const { quantity, left, right } = around;
  if (quantity.unit !== 'per cent' || quantity.sign !== 0) return null;
  if (around.words.has('swing') || around.words.has('turnout')) return null;
  if (right[0] === 'of' && !right.slice(1, 4).some((word) => SHARE_WORDS.has(word)) && !OF_VOTES.has(right[1] ?? '')) return null;
  if (right.slice(0, 5).some((word) => word === 'seats' || word === 'residents' || word === 'population' || word === 'muslim'))
    return null;
  const when = whenOf(around);
  const pair = pairOf(around);
  const tie = seatOfFigure(around);
  if (pair !== null && tie !== null && !isFall(left)) {
    const [winner, runnerUp] = peopleOf(around.sources, tie.seat);
    const person = pair === 'first' ? winner : runnerUp;
    return person === undefined ? null : { facts: shareFacts(person), certainty: tie.certainty === 'sure' ? 'likely' : 'possible' };
  }
  if (left.at(-1) === 'by') return null;
  const cued = [...left.slice(-REACH), ...right.slice(0, REACH)].some((word) => SHARE_WORDS.has(word));
  const after = right[0] === 'for' ? around.mentions.at(quantity.unitTo + 1) : null;
  const referred = partyReferredTo(around);
  const subject = after !== null && after.kind !== 'seat' ? after : (subjectBefore(around) ?? referred);
  if (subject === null) return null;
  const listed = isListed(around, subject);
  const verb = left.slice(-4).some((word) => GETTING.has(word));
  const direct = subject.kind === 'person' && DIRECT.has(left.at(-1) ?? '') && right[0] !== 'of';
  const strong = cued || listed || direct;
  if (!strong && !verb) return null;
  const { facts, certainty } = factsOf(around, subject, when);
  if (facts.length === 0) return null;
  return {
    facts,
    certainty: strong && subject !== referred && !(quantity.part && right[0] !== 'of') ? certainty : 'possible',
    uncheckable: when === 'then' && tie !== null && isNotional(around.sources.election),
  };
}

function whenOf({ left, right, sources }: Surroundings): Fact['when'] {
  if (left.at(-1) === 'from' || left.slice(-2).join(' ') === 'compared with' || left.slice(-2).join(' ') === 'compared to')
    return 'then';
  const soon = right.slice(0, 6);
  if (soon.includes('to')) return left.at(-1) === 'from' ? 'then' : 'now';
  const isBefore = (word: string) => isYearBefore(word, sources.election);
  return soon.some(isBefore) || soon.slice(0, 4).includes('previously') || left.slice(-4).some(isBefore) ? 'then' : 'now';
}

function isFall(left: readonly string[]): boolean {
  return left.slice(-REACH).some((word) => FALLING.has(word) || RISING.has(word)) && left.includes('from');
}

function factsOf(
  around: Surroundings,
  subject: Parameters<typeof personOfSubject>[1],
  when: Fact['when'],
): { readonly facts: readonly Fact[]; readonly certainty: Reading['certainty'] } {
  const party = partyOfSubject(around, subject);
  const scope = scopeOf(around);
  if (scope.kind === 'group') {
    return {
      facts: party === null ? [] : scope.groups.flatMap((group) => groupShareFacts(group, party, when, around.sources.election)),
      certainty: scope.certainty,
    };
  }
  if (scope.kind === 'country' && subject.kind === 'party' && party !== null)
    return { facts: national(around, party, when), certainty: scope.certainty };
  const person = personOfSubject(around, subject);
  if (person !== null) {
    const then = party === null || party.kind === 'independents' ? [] : shareThenFacts(person.seat, party, around.sources.election);
    const certainty = subject.kind === 'person' ? 'likely' : (scope.certainty ?? 'possible');
    return { facts: when === 'now' ? shareFacts(person) : then, certainty: certainty === 'sure' ? 'likely' : certainty };
  }
  return { facts: [], certainty: 'possible' };
}

function national({ sources }: Surroundings, party: Party, when: Fact['when']): readonly Fact[] {
  return partyShareFacts(sources.election, party, when);
}
