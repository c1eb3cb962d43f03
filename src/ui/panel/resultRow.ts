import type { Change } from '../../election/change.ts';
import type { PartyId } from '../../election/party.ts';
import type { Fraction } from '../../election/units.ts';

/** A line of the result: a candidate, or a party while the candidates' names are not here. */
export interface ResultRow {
  readonly key: string;
  readonly name: string;
  /** What the candidate stood for; `null` in a line that is a party's own. */
  readonly standingFor: string | null;
  readonly party: PartyId;
  readonly votes: number;
  readonly share: Fraction | null;
  readonly change: Change;
}
