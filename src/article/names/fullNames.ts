import type { Token } from '../text/token.ts';
import { closeWord } from './closeWord.ts';
import { givenNameCost } from './givenNames.ts';
import type { NamedPerson, PersonIndex } from './personIndex.ts';

/** A place in the text that reads like a candidate's first name and surname. */
export interface FullNameMatch {
  readonly from: number;
  readonly to: number;
  /** Every candidate of that name, the best fitting only. */
  readonly people: readonly NamedPerson[];
  /** 0 as on the ballot paper, 1 a short form of the first name, 2 and more misspelt. */
  readonly cost: number;
}

const MIDDLE_NAMES = 2;

/** Who is named by first name and surname from a token on; `null` where nobody is. */
export function fullNameAt(tokens: readonly Token[], from: number, index: PersonIndex): FullNameMatch | null {
  const first = tokens[from];
  if (first?.kind !== 'word' || !first.capital || first.possessive) return null;
  let best: { to: number; cost: number; people: NamedPerson[] } | null = null;
  const consider = (named: NamedPerson, at: number, givenCost: number) => {
    const end = surnameEnd(tokens, at, named.surname);
    // One of the two has to be right: two half-right names are somebody else's.
    if (end === null || (givenCost > 1 && end.slips > 0)) return;
    const cost = givenCost + (end.slips === 0 ? 0 : end.slips + 1);
    if (best === null || cost < best.cost || (cost === best.cost && end.to > best.to)) best = { to: end.to, cost, people: [named] };
    else if (cost === best.cost && end.to === best.to && !best.people.includes(named)) best.people.push(named);
  };
  for (const at of surnamePositions(tokens, from)) {
    for (const named of index.byGiven.get(first.folded) ?? []) consider(named, at, 0);
    for (const named of index.bySurname.get(tokens[at]?.folded ?? '') ?? []) {
      const cost = givenNameCost(first.folded, named.given[0] ?? '');
      if (cost !== null) consider(named, at, cost);
    }
  }
  if (best === null) return null;
  const { to, cost, people } = best as { to: number; cost: number; people: NamedPerson[] };
  return { from, to, cost, people };
}

/** Where the surname may begin: after the first name, hyphened ones included, and at most two middle names or initials. */
function surnamePositions(tokens: readonly Token[], from: number): readonly number[] {
  const positions: number[] = [];
  let at = from + 1;
  for (let names = 0; names <= MIDDLE_NAMES; names += 1) {
    while (tokens[at]?.text === '-' || tokens[at]?.text === '.') at += 1;
    const token = tokens[at];
    if (token?.kind !== 'word' || token.line !== tokens[from]?.line) break;
    positions.push(at);
    if (!token.capital || token.possessive) break;
    at += 1;
  }
  return positions;
}

function surnameEnd(
  tokens: readonly Token[],
  from: number,
  surname: readonly string[],
): { readonly to: number; readonly slips: number } | null {
  let at = from;
  let slips = 0;
  for (const [position, word] of surname.entries()) {
    if (position > 0 && (tokens[at]?.text === '-' || tokens[at]?.text === '‑')) at += 1;
    const token = tokens[at];
    if (token?.kind !== 'word' || (position === surname.length - 1 && !token.capital)) return null;
    const distance = closeWord(token.folded, word);
    if (distance === null) return null;
    slips += distance;
    at += 1;
  }
  return slips > 2 ? null : { to: at, slips };
}
