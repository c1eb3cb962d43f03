import { FACTS, type Fact, PARTY_FIGURES, SEAT_FIGURES } from '../../election/condition.ts';
import type { Election } from '../../election/election.ts';
import { isOffered } from '../../election/offered.ts';
import { seatsAreWritten } from '../../election/seatNamed.ts';
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

function expectedInstead(part: string, election: Election): string {
  const name = /^[^<>=.]*/.exec(part)?.[0].trim() ?? '';
  const { featured, challengers } = election;
  const all = [...SEAT_FIGURES, ...PARTY_FIGURES.map((figure) => `${figure}.${featured}`)];
  const offered = (names: readonly string[]) => names.filter((each) => isOffered(each, election));
  const fact = FACTS.find((candidate) => candidate === name && isOffered(candidate, election));
  if (fact !== undefined) return `${fact}= and then ${factValues(fact, election)}`;
  if (offered(SEAT_FIGURES).includes(name)) return `${name}, then one of >= <= > <, then a number, as in ${name}>=25`;
  if (offered(PARTY_FIGURES).includes(name)) {
    return `${name}, a full stop, a party such as ${someParties(election)}, then one of >= <= > <, then a number, as in ${name}.${featured}<=20`;
  }
  return `a figure (${offered(all).join(', ')}) compared with a number, as in ${isOffered('muslim', election) ? 'muslim>=25' : 'turnout<50'}, or a fact (${offered(FACTS).join(', ')}), as in winner=${challengers?.parties[0] ?? featured}`;
}

function factValues(fact: Fact, election: Election): string {
  const { contests, nations, regions } = election;
  switch (fact) {
    case 'winner':
    case 'was':
    case 'second':
      return `one or more parties such as ${someParties(election, ...(election.challengers?.parties.slice(0, 1) ?? []))}, separated by |`;
    case 'result':
      return 'hold or gain';
    case 'region':
      return regions[0] === undefined ? 'a region’s code' : `a region’s code such as ${regions[0].code}, or its name`;
    case 'nation':
      return eitherOf([...new Set([...nations.map(({ letter }) => letter), ...contests.map(({ nation }) => nation)])]);
    case 'seat':
      return seatsAreWritten(election);
    default:
      return fact satisfies never;
  }
}
