import type { Condition, Fact, SeatFigure } from '../../election/condition.ts';
import type { Election } from '../../election/election.ts';
import type { CensusBase } from '../../election/muslimShare.ts';
import { conditionInWords } from './conditionInWords.ts';
import { conditionValue } from './conditionValue.ts';
import { figureInWords } from './figureInWords.ts';

/** Something that a group of seats has in common, and the conditions that say it: two where they are the ends of one range. */
export interface ConditionPhrase {
  /** In lower case: after "where", or straight after "constituencies" for a place or a name. */
  readonly words: string;
  readonly isPlace: boolean;
  readonly conditions: readonly Condition[];
}

const PLACES: readonly Fact[] = ['region', 'nation', 'seat'];

/** The conditions in words, in their order; a "≥" and a "≤" of the same figure become one range, the same said twice is said once. */
export function conditionPhrases(
  conditions: readonly Condition[],
  election: Election,
  base: CensusBase,
): readonly ConditionPhrase[] {
  const phrases: ConditionPhrase[] = [];
  const said = new Set<Condition>();
  for (const condition of conditions) {
    if (said.has(condition)) continue;
    const range = condition.kind === 'figure' ? rangeOf(conditions, condition.figure) : null;
    if (range?.conditions.some((each) => each === condition)) {
      phrases.push({
        words: figureInWords(range.figure, range.amount, base, election),
        isPlace: false,
        conditions: range.conditions,
      });
      for (const each of range.conditions) said.add(each);
      continue;
    }
    const isPlace = condition.kind === 'fact' && PLACES.includes(condition.fact);
    const words = conditionInWords(condition, election, base);
    const same = phrases.findIndex((phrase) => phrase.words === words);
    const before = phrases[same];
    if (before === undefined) phrases.push({ words, isPlace, conditions: [condition] });
    else phrases[same] = { ...before, conditions: [...before.conditions, condition] };
  }
  return phrases;
}

function rangeOf(conditions: readonly Condition[], figure: SeatFigure) {
  const ends = (operator: '>=' | '<=') =>
    conditions.flatMap((each) => (each.kind === 'figure' && each.figure === figure && each.operator === operator ? [each] : []));
  const [least, ...moreLeast] = ends('>=');
  const [most, ...moreMost] = ends('<=');
  if (least === undefined || most === undefined || moreLeast.length + moreMost.length > 0) return null;
  const amount = `${rangeStart(figure, least.value)} to ${conditionValue(figure, most.value)}`;
  return { figure, amount, conditions: [least, most] };
}

/** The lower end without a unit that the upper one repeats: "1,000 to 2,000 votes", but "10% to 25%". */
function rangeStart(figure: SeatFigure, value: number): string {
  const text = conditionValue(figure, value);
  return figure === 'majority' ? (text.split('\u00a0')[0] ?? text) : text;
}
