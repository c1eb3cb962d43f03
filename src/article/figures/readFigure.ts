import type { Person } from '../names/articleSources.ts';
import { apartReading } from './apartReading.ts';
import { changeReading } from './changeReading.ts';
import { countReading } from './countReading.ts';
import { isListed } from './listed.ts';
import { majorityReading } from './majorityReading.ts';
import { pairOf } from './pair.ts';
import { peopleOf } from './peopleOf.ts';
import { personOfSubject } from './personOfSubject.ts';
import type { Reading } from './reading.ts';
import { muslimFacts, votesFact } from './seatFacts.ts';
import { seatOfFigure } from './seatOfFigure.ts';
import { shareReading } from './shareReading.ts';
import { type Surroundings, subjectBefore } from './surroundings.ts';
import { GETTING } from './tellingWords.ts';
import { turnoutReading } from './turnoutReading.ts';

const VERB_REACH = 6;

/** Takes a number for a candidate's votes: in a list behind the name, one of a pair "14,739 to 13,760", or after a verb of getting. */
function votesReading(around: Surroundings): Reading | null {
  const { quantity, left, right, mentions } = around;
  if (quantity.unit !== 'count' && quantity.unit !== 'votes') return null;
  if (left.at(-1) === 'by' && pairOf(around) === null) return null;
  const tie = seatOfFigure(around);
  const pair = pairOf(around);
  if (pair !== null) {
    if (tie === null || quantity.value < 100) return null;
    const [winner, runnerUp] = peopleOf(around.sources, tie.seat);
    const person: Person | undefined = pair === 'first' ? winner : runnerUp;
    return person === undefined
      ? null
      : { facts: [votesFact(person)], certainty: tie.certainty === 'sure' ? 'likely' : 'possible' };
  }
  const after = right[0] === 'for' || right[0] === 'to' ? mentions.at(quantity.unitTo + 1) : null;
  if (after !== null && after.kind !== 'seat' && quantity.unit === 'votes' && right[0] === 'for') {
    const person = personOfSubject(around, after);
    if (person !== null) return { facts: [votesFact(person)], certainty: 'likely' };
  }
  const subject = subjectBefore(around);
  if (subject === null) return null;
  const person = personOfSubject(around, subject);
  if (person === null) return null;
  const certainty = subject.kind === 'person' ? 'sure' : tie?.certainty === 'sure' ? 'likely' : 'possible';
  if (isListed(around, subject)) return mayBeAge(around) ? null : { facts: [votesFact(person)], certainty };
  if (quantity.unit !== 'votes') return null;
  const verb = around.article.tokens.slice(subject.to, quantity.hedgeFrom).map(({ folded }) => folded);
  const possessive = around.article.tokens[subject.to - 1]?.possessive === true && verb.length <= 1;
  const gets =
    verb.length <= VERB_REACH && verb.some((word) => GETTING.has(word)) && !verb.includes('by') && !verb.includes('from');
  return { facts: [votesFact(person)], certainty: possessive || gets ? (certainty === 'sure' ? 'likely' : certainty) : 'possible' };
}

const OLDEST = 110;

/** "Leanne Mohamad, 23, ran him close". */
function mayBeAge({ quantity, left }: Surroundings): boolean {
  return quantity.unit === 'count' && quantity.value < OLDEST && left.at(-1) === ',';
}

const REACH = 8;
const RESIDENTS: readonly string[] = ['residents', 'population', 'people', 'inhabitants', 'constituents', 'census', 'is', 'are'];

/** Takes a percentage for a seat's Muslim residents. */
function muslimReading(around: Surroundings): Reading | null {
  const { quantity, left, right, groups } = around;
  if (quantity.unit !== 'per cent' || groups !== null) return null;
  const near = [...left.slice(-REACH), ...right.slice(0, REACH)];
  if (!near.includes('muslim') && !near.includes('muslims')) return null;
  const tie = seatOfFigure(around);
  if (tie === null) return null;
  const facts = muslimFacts(tie.seat, around.sources.election);
  if (facts.length === 0) return null;
  const ofResidents = RESIDENTS.some((word) => near.includes(word)) && right[1] !== 'muslims';
  return { facts, certainty: ofResidents ? tie.certainty : 'possible' };
}

/** The rules in the order in which they are asked; the first that understands a figure decides. */
const RULES: readonly ((around: Surroundings) => Reading | null)[] = [
  countReading,
  apartReading,
  majorityReading,
  votesReading,
  changeReading,
  turnoutReading,
  muslimReading,
  shareReading,
];

/** What a figure is taken for; `null` where no rule understands it. */
export function readFigure(around: Surroundings): Reading | null {
  for (const rule of RULES) {
    const reading = rule(around);
    if (reading !== null) return reading;
  }
  return null;
}
