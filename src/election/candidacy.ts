import type { AreaCode } from './area.ts';
import type { PartyId } from './party.ts';

/** One candidate in one constituency. */
export interface Candidacy {
  readonly constituency: AreaCode;
  readonly firstName: string;
  readonly surname: string;
  readonly party: PartyId;
  /** The party's own name for this candidacy where it differs from the party's ("Scottish Green Party"); else `null`. */
  readonly partyLabel: string | null;
  /** Labour candidates of the Co-operative Party too: "Co-operative Party"; else `null`. */
  readonly adjunctParty: string | null;
  readonly votes: number;
  /** Whether the candidate was the seat's or another seat's MP when Parliament was dissolved. */
  readonly sittingMp: boolean;
  /** Whether the candidate had been an MP before, sitting MPs included. */
  readonly formerMp: boolean;
}
