import type { PartyId } from '../../election/party.ts';
import { INDEPENDENT, type Party, SPEAKER } from '../../election/party.ts';

interface PartyWords {
  /** Before a noun: "Conservative gain", "independent gain". */
  readonly adjective: string;
  /** As the one that lost or was beaten: "the Conservatives". */
  readonly noun: string;
}

const BY_NAME: Readonly<Record<string, PartyWords>> = {
  Conservative: { adjective: 'Conservative', noun: 'the Conservatives' },
  'Liberal Democrat': { adjective: 'Liberal Democrat', noun: 'the Liberal Democrats' },
  Green: { adjective: 'Green', noun: 'the Greens' },
  'Scottish National Party': { adjective: 'SNP', noun: 'the SNP' },
  'Democratic Unionist Party': { adjective: 'DUP', noun: 'the DUP' },
  'Ulster Unionist Party': { adjective: 'UUP', noun: 'the UUP' },
  'Social Democratic and Labour Party': { adjective: 'SDLP', noun: 'the SDLP' },
  'Traditional Unionist Voice': { adjective: 'TUV', noun: 'the TUV' },
  'Workers Party of Britain': { adjective: 'Workers Party', noun: 'the Workers Party' },
};

const BY_ID: ReadonlyMap<PartyId, PartyWords> = new Map([
  [INDEPENDENT, { adjective: 'independent', noun: 'an independent' }],
  [SPEAKER, { adjective: 'Speaker', noun: 'the Speaker' }],
]);

/** A party as it stands in the middle of a sentence. */
export function partyInWords({ id, name }: Party): PartyWords {
  return BY_ID.get(id) ?? BY_NAME[name] ?? { adjective: name, noun: name };
}
