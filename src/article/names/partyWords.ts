import type { Party, PartyId } from '../../election/party.ts';
import { wordsOfName } from './seatSpellings.ts';

/** A way of writing a party's name. */
export interface PartySpelling {
  readonly party: PartyId;
  readonly words: readonly string[];
  /** "an independent" is written with a small letter; "labour" and "green" so written are something else. */
  readonly smallToo: boolean;
}

/** What newspapers call parties besides their names. Abbreviations are those that stand in brackets behind a candidate's name. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  lab: ['Labour', 'Lab', 'Labour Party'],
  con: ['Conservative', 'Conservatives', 'Conservative Party', 'Con', 'Tory', 'Tories'],
  ld: ['Liberal Democrat', 'Liberal Democrats', 'Lib Dem', 'Lib Dems', 'LibDem', 'LibDems'],
  ruk: ['Reform UK', 'Reform'],
  green: ['Green', 'Greens', 'Green Party', 'Grn'],
  ind: ['Ind', 'Independent', 'Independents'],
  wpb: ['Workers Party of Britain', 'Workers Party', 'Workers’ Party', 'Worker’s Party', 'WPB', 'WPGB'],
  snp: ['SNP', 'Scottish National Party', 'Scottish Nationalists'],
  pc: ['Plaid Cymru', 'Plaid'],
  ukip: ['Ukip', 'UKIP'],
  apni: ['Alliance Party'],
  sf: ['Sinn Fein'],
};

/** The ways of writing each party's name, longest first. Names of one ordinary word are left to the large parties. */
export function partySpellings(parties: readonly Party[]): readonly PartySpelling[] {
  const spellings = parties.flatMap(({ id, name, shortName }): PartySpelling[] => {
    const own = [name, shortName].filter((each) => wordsOfName(each).length > 1 || /^[A-Z]{3,}$/.test(each));
    return [...own, ...(OTHER_NAMES[id] ?? [])].map((each) => ({ party: id, words: wordsOfName(each), smallToo: id === 'ind' }));
  });
  return spellings.filter(({ words }) => words.length > 0).sort((a, b) => b.words.length - a.words.length);
}
