import type { ArticleSources, Person } from './articleSources.ts';
import { wordsOfName } from './seatSpellings.ts';

/** A candidate with the words of his or her name, folded. */
export interface NamedPerson {
  readonly person: Person;
  readonly given: readonly string[];
  readonly surname: readonly string[];
}

/** All candidates by the words that their names are found by. */
export interface PersonIndex {
  readonly byGiven: ReadonlyMap<string, readonly NamedPerson[]>;
  readonly bySurname: ReadonlyMap<string, readonly NamedPerson[]>;
  readonly bySeat: ReadonlyMap<string, readonly NamedPerson[]>;
}

/** Makes the index of candidates' names once for all articles. */
export function personIndex({ election, candidacies }: ArticleSources): PersonIndex {
  const byGiven = new Map<string, NamedPerson[]>();
  const bySurname = new Map<string, NamedPerson[]>();
  const bySeat = new Map<string, NamedPerson[]>();
  for (const seat of election.contests) {
    for (const [position, candidacy] of (candidacies.get(seat.code) ?? []).entries()) {
      const given = wordsOfName(candidacy.firstName);
      const surname = wordsOfName(candidacy.surname);
      const named = { person: { candidacy, seat, place: position + 1 }, given, surname };
      if (given[0] === undefined || surname[0] === undefined) continue;
      push(byGiven, given[0], named);
      push(bySurname, surname[0], named);
      push(bySeat, seat.code, named);
    }
  }
  return { byGiven, bySurname, bySeat };
}

function push(map: Map<string, NamedPerson[]>, key: string, value: NamedPerson) {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}
