import { isNotional } from '../../facts/baselineInWords.ts';
import { pairOf } from './pair.ts';
import type { Reading } from './reading.ts';
import { majorityFacts } from './seatFacts.ts';
import { type Certainty, seatOfFigure } from './seatOfFigure.ts';
import { mentionsInClause, type Surroundings } from './surroundings.ts';
import { BEFORE, DWINDLING, FALLING, VICTORY } from './tellingWords.ts';
import { isEarlierYear, isYearBefore } from './yearsOfVotes.ts';

const NOUNS: ReadonlySet<string> = new Set(['majority', 'majorities', 'margin', 'lead', 'cushion', 'maj']);
const LONGEST_REACH = 12;
const ADJECTIVES = 3;
const LARGEST_OF_COMMONS = 450;

type When = 'told' | 'now' | 'then' | 'either';

/** Takes a number of votes for a majority, now or before, where the words say so. */
export function majorityReading(around: Surroundings): Reading | null {
  const { quantity, sources } = around;
  const { election } = sources;
  if (quantity.unit !== 'count' && quantity.unit !== 'votes') return null;
  const cue = cueOf(around);
  if (cue === null) return null;
  const tie = seatOfFigure(around);
  if (tie === null) return null;
  const ofCommons = around.words.has('commons') || around.words.has('landslide') || around.words.has('parliamentary');
  const seatNamed = mentionsInClause(around).some(({ kind }) => kind === 'seat');
  if (ofCommons && !seatNamed) return null;
  const now = majorityFacts(tie.seat, 'now', election);
  const then = majorityFacts(tie.seat, 'then', election);
  if (now.length + then.length === 0) return null;
  const saysNotional = around.words.has('notional') || around.words.has('notionally');
  switch (cue.when) {
    case 'told':
    case 'now':
      // Without a seat beside it, a small one may be the government's majority in the Commons.
      return {
        facts: cue.when === 'told' ? now : [...now, ...then],
        certainty: weaker(tie.certainty, !seatNamed && quantity.value < LARGEST_OF_COMMONS ? 'possible' : cue.certainty),
      };
    case 'then':
      return { facts: then, certainty: tie.certainty, uncheckable: isNotional(election) && !saysNotional };
    case 'either':
      return { facts: [...then, ...now], certainty: tie.certainty, uncheckable: true };
    default:
      return cue.when satisfies never;
  }
}

function weaker(a: Certainty, b: Certainty): Certainty {
  return a === 'possible' || b === 'possible' ? 'possible' : a === 'likely' || b === 'likely' ? 'likely' : 'sure';
}

interface Cue {
  /** `told` is surely of now; `now` is what nothing says to be before. */
  readonly when: When;
  readonly certainty: Certainty;
}

function cueOf(around: Surroundings): Cue | null {
  const { left, right, quantity, sources } = around;
  const last = left.at(-1) ?? '';
  const ofBefore =
    right.slice(0, 8).some((word) => isYearBefore(word, sources.election) || word === 'previously' || word === 'ago') &&
    !right.slice(0, 8).includes('to');
  const noun = left.findLastIndex((word) => NOUNS.has(word));
  const reach = noun >= 0 && left.length - noun <= LONGEST_REACH ? left.slice(noun + 1) : null;
  const nounAfter = right.slice(0, ADJECTIVES).some((word) => NOUNS.has(word)) && right[0] !== ',' && right[0] !== '.';
  if (reach !== null || nounAfter) {
    if (last === 'from') return { when: 'then', certainty: 'sure' };
    if (last === 'to' && !ofBefore) return { when: 'told', certainty: 'sure' };
    if (reach !== null && last === 'by' && reach.concat(left).some((word) => FALLING.has(word))) return null;
    if (reach !== null && !nounAfter && (reach.includes(')') || reach.includes('.'))) return null;
    if (ofBefore) return { when: 'then', certainty: 'sure' };
    if (dwindles(around)) return { when: 'then', certainty: 'likely' };
    return mayBeBefore(around)
      ? { when: 'either', certainty: 'likely' }
      : { when: 'now', certainty: quantity.unit === 'votes' || reach?.[0] === 'of' ? 'sure' : 'likely' };
  }
  if ((right[0] === 'ahead' || right[0] === 'clear') && around.quantity.unit === 'votes')
    return { when: 'now', certainty: 'possible' };
  if (last === 'from' && left.at(-2) === 'down' && followsMajority(around)) return { when: 'then', certainty: 'likely' };
  if (!followsBy(left)) return null;
  const verb = left.findLastIndex((word) => VICTORY.has(word));
  // "Blackburn fell to him by 132" is a defeat, "it fell by 132" a fall.
  const fall = left.findLastIndex((word, at) => FALLING.has(word) && !VICTORY.has(word) && left[at + 1] !== 'to');
  const defeat = left.findLastIndex((word, at) => ['fell', 'falls', 'fall', 'falling'].includes(word) && left[at + 1] === 'to');
  if (Math.max(verb, defeat) < 0 || fall > Math.max(verb, defeat)) return null;
  if (pairOf(around) !== null) return null;
  if (ofBefore) return { when: 'then', certainty: 'sure' };
  return mayBeBefore(around)
    ? { when: 'either', certainty: 'likely' }
    : { when: 'told', certainty: quantity.unit === 'votes' ? 'sure' : 'likely' };
}

/** "a majority of 32,000 shrank to 3,421": what falls is the majority before. */
function dwindles({ right, figures, quantity }: Surroundings): boolean {
  const next = figures[figures.indexOf(quantity) + 1];
  const until = next === undefined ? right : right.slice(0, next.hedgeFrom - quantity.unitTo);
  return until.some((word) => FALLING.has(word) || DWINDLING.has(word));
}

/** "by", with nothing but "just" or "a mere" between it and the figure. */
function followsBy(left: readonly string[]): boolean {
  const by = left.lastIndexOf('by');
  return (
    by >= 0 &&
    left.slice(by + 1).every((word) => ['just', 'only', 'a', 'mere', 'the', 'tiny', 'slim', 'wafer', 'thin', '-'].includes(word))
  );
}

/** Whether the figure before it in the sentence is a majority: "won by 693 votes, down from 13,141". */
function followsMajority({ article, figures, quantity, words }: Surroundings): boolean {
  const before = figures[figures.indexOf(quantity) - 1];
  const by = before !== undefined && ['by', 'just', 'only'].includes(article.tokens[before.hedgeFrom - 1]?.folded ?? '');
  return by || [...NOUNS].some((noun) => words.has(noun));
}

/** "last night" is this election; any other word of time past may mean the one before. */
function mayBeBefore({ article, clause, sources }: Surroundings): boolean {
  const { tokens } = article;
  for (let at = clause.from; at < clause.to; at += 1) {
    const word = tokens[at]?.folded ?? '';
    if (!BEFORE.has(word) && !isEarlierYear(word, sources.election)) continue;
    const next = tokens[at + 1]?.folded ?? '';
    if (word === 'last' && ['night', 'week', 'month', 'thursday', 'friday', 'minute'].includes(next)) continue;
    return true;
  }
  return false;
}
