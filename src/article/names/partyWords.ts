import type { Party, PartyId } from '../../election/party.ts';
import { wordsOfName } from './seatSpellings.ts';

/** A way of writing a party's name. */
export interface PartySpelling {
  readonly party: PartyId;
  readonly words: readonly string[];
  /** "an independent" is written with a small letter; "labour" and "green" so written are something else. */
  readonly smallToo: boolean;
}

/** The ways of writing each party's name, longest first. A name of one ordinary word counts where newspapers call the party by it. */
export function partySpellings(parties: readonly Party[]): readonly PartySpelling[] {
  const spellings = parties.flatMap(({ id, kind, name, shortName, calledBy }): PartySpelling[] => {
    const own = [name, shortName].filter((each) => wordsOfName(each).length > 1 || /^[A-Z]{3,}$/.test(each));
    return [...own, ...calledBy].map((each) => ({ party: id, words: wordsOfName(each), smallToo: kind === 'independents' }));
  });
  return spellings.filter(({ words }) => words.length > 0).sort((a, b) => b.words.length - a.words.length);
}
