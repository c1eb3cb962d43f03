import type { CensusBase } from '../election/areaColumn.ts';
import type { Contest } from '../election/contest.ts';
import type { PartyId } from '../election/party.ts';
import { type Described, factOf, factsOf } from './catalogue.ts';
import { type FactDef, figureOf, type Operator } from './fact.ts';

/** One thing that a seat must fulfil to be in a group. Numbers are in the unit in which conditions are written: per cent, points, votes. */
export type Condition =
  | { readonly kind: 'figure'; readonly figure: string; readonly operator: Operator; readonly value: number }
  | {
      readonly kind: 'partyFigure';
      readonly figure: string;
      readonly party: PartyId;
      readonly operator: Operator;
      readonly value: number;
    }
  | { readonly kind: 'fact'; readonly fact: string; readonly oneOf: readonly string[] };

/** The facts that a condition can compare with a number: first those of residents, then those of a seat, then those of a party there. */
export function comparedFacts(election: Described): readonly FactDef[] {
  const rank = ({ about, usesParty }: FactDef) => Number(usesParty) * 2 + Number(about !== 'residents');
  return factsOf(election)
    .filter(({ compared }) => compared !== undefined)
    .toSorted((a, b) => rank(a) - rank(b));
}

/** The facts whose values a condition can choose. */
export function chosenFacts(election: Described): readonly FactDef[] {
  return factsOf(election).filter(({ chosen }) => chosen !== undefined);
}

/** The fact that a condition asks for; `null` where the election has none of it. */
export function factOfCondition(election: Described, condition: Condition): FactDef | null {
  return factOf(election, condition.kind === 'fact' ? condition.fact : condition.figure);
}

function holds(figure: number, operator: Operator, value: number): boolean {
  switch (operator) {
    case '>=':
      return figure >= value;
    case '<=':
      return figure <= value;
    case '>':
      return figure > value;
    case '<':
      return figure < value;
    default:
      return operator satisfies never;
  }
}

/** Judges seats by a condition. One without the figure does not fulfil it: no figure is neither small nor large. */
function judgeOf(condition: Condition, election: Described, censusBase: CensusBase): (contest: Contest) => boolean {
  const fact = factOfCondition(election, condition);
  if (fact === null) return () => false;
  const asked = { party: { id: condition.kind === 'partyFigure' ? condition.party : '' }, censusBase };
  if (condition.kind === 'fact')
    return (contest) => {
      const reading = fact.read(contest, asked);
      return reading.kind === 'category' && condition.oneOf.includes(reading.key);
    };
  return (contest) => {
    const figure = figureOf(fact, contest, asked);
    return figure.kind === 'number' && holds(figure.value, condition.operator, condition.value);
  };
}

/** Judges an election's seats by conditions that must all hold; none are fulfilled by every seat. */
export function fulfilling(conditions: readonly Condition[], election: Described, base: CensusBase): (contest: Contest) => boolean {
  const judges = conditions.map((condition) => judgeOf(condition, election, base));
  return (contest) => judges.every((judge) => judge(contest));
}

/** Whether some condition, or what colours the map, tells of residents, whom readers might take for those who voted so there. */
export function isAboutResidents(election: Described, conditions: readonly Condition[], colour?: string): boolean {
  const facts = [...conditions.map((each) => factOfCondition(election, each)), factOf(election, colour ?? '')];
  return facts.some((fact) => fact?.about === 'residents');
}
