import { FACTS, type Fact, PARTY_FIGURES, SEAT_FIGURES } from '../../election/condition.ts';
import type { Election } from '../../election/election.ts';
import { isOffered } from '../../election/offered.ts';
import { conditionNotUnderstood, parseWhere } from '../../view/where.ts';

/** What is wrong with conditions written by hand and what is expected instead, in a sentence or two; `null` where nothing is. */
export function whereFault(text: string, election: Election): string | null {
  if (parseWhere(text, election) !== null) return null;
  const part = conditionNotUnderstood(text, election);
  if (part === null) return 'That is more than forty conditions. Expected at most forty, separated by commas.';
  return `“${part.slice(0, 40)}” is not understood. Expected ${expectedInstead(part, election)}.`;
}

const NAMES = [...SEAT_FIGURES, ...PARTY_FIGURES.map((figure) => `${figure}.lab`)];

function expectedInstead(part: string, election: Election): string {
  const name = /^[^<>=.]*/.exec(part)?.[0].trim() ?? '';
  const offered = (names: readonly string[]) => names.filter((each) => isOffered(each, election));
  const fact = FACTS.find((candidate) => candidate === name && isOffered(candidate, election));
  if (fact !== undefined) return `${fact}= and then ${FACT_VALUES[fact]}`;
  if (offered(SEAT_FIGURES).includes(name)) return `${name}, then one of >= <= > <, then a number, as in ${name}>=25`;
  if (offered(PARTY_FIGURES).includes(name)) {
    return `${name}, a full stop, a party such as lab, con or ld, then one of >= <= > <, then a number, as in ${name}.lab<=20`;
  }
  return `a figure (${offered(NAMES).join(', ')}) compared with a number, as in ${isOffered('muslim', election) ? 'muslim>=25' : 'turnout<50'}, or a fact (${offered(FACTS).join(', ')}), as in winner=ind`;
}

const PARTY_VALUES = 'one or more parties such as lab, con or ind, separated by |';

const FACT_VALUES: Readonly<Record<Fact, string>> = {
  winner: PARTY_VALUES,
  was: PARTY_VALUES,
  second: PARTY_VALUES,
  result: 'hold or gain',
  region: 'a region’s code such as E12000005',
  nation: 'E, W, S or N',
  seat: 'a constituency’s code such as E14001327, or its name as in leicester-south',
};
