import type { Election } from '../../election/election.ts';
import { seatsAreWritten } from '../../election/seatNamed.ts';
import { factOf } from '../../facts/catalogue.ts';
import { chosenFacts, comparedFacts } from '../../facts/condition.ts';
import type { ChosenFact, FactDef } from '../../facts/fact.ts';
import { someParties } from '../../view/parameters.ts';
import { conditionNotUnderstood, parseWhere } from '../../view/where.ts';
import { eitherOf } from '../words/eitherOf.ts';

/** What is wrong with conditions written by hand and what is expected instead, in a sentence or two; `null` where nothing is. */
export function whereFault(text: string, election: Election): string | null {
  if (parseWhere(text, election) !== null) return null;
  const part = conditionNotUnderstood(text, election);
  if (part === null) return 'That is more than forty conditions. Expected at most forty, separated by commas.';
  return `“${part.slice(0, 40)}” is not understood. Expected ${expectedInstead(part, election)}.`;
}

/** A fact as a condition names it, by way of example: "turnout", "share.lab". */
export function writtenFact({ id, usesParty }: FactDef, { featured }: Pick<Election, 'featured'>): string {
  return usesParty ? `${id}.${featured}` : id;
}

function expectedInstead(part: string, election: Election): string {
  const name = /^[^<>=.]*/.exec(part)?.[0].trim() ?? '';
  const { featured, challengers } = election;
  const fact = factOf(election, name);
  if (fact?.chosen !== undefined) return `${name}= and then ${valuesOf(fact.chosen.of, election)}`;
  if (fact?.compared !== undefined) {
    return fact.usesParty
      ? `${name}, a full stop, a party such as ${someParties(election)}, then one of >= <= > <, then a number, as in ${name}.${featured}<=20`
      : `${name}, then one of >= <= > <, then a number, as in ${name}>=25`;
  }
  const compared = comparedFacts(election);
  const example = compared[0]?.about === 'residents' ? `${compared[0].id}>=25` : 'turnout<50';
  const names = (facts: readonly FactDef[]) => facts.map((each) => writtenFact(each, election)).join(', ');
  return `a figure (${names(compared)}) compared with a number, as in ${example}, or a fact (${names(chosenFacts(election))}), as in winner=${challengers?.parties[0] ?? featured}`;
}

function valuesOf(kind: ChosenFact['of'], election: Election): string {
  const { contests, nations, regions } = election;
  switch (kind) {
    case 'party':
      return `one or more parties such as ${someParties(election, ...(election.challengers?.parties.slice(0, 1) ?? []))}, separated by |`;
    case 'outcome':
      return 'hold or gain';
    case 'region':
      return regions[0] === undefined ? 'a region’s code' : `a region’s code such as ${regions[0].code}, or its name`;
    case 'nation':
      return eitherOf([...new Set([...nations.map(({ letter }) => letter), ...contests.map(({ nation }) => nation)])]);
    case 'seat':
      return seatsAreWritten(election);
    default:
      return kind satisfies never;
  }
}
