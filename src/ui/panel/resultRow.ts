import type { Change } from '../../psephology/change.ts';
import type { PartyId } from '../../psephology/party.ts';
import type { Fraction } from '../../psephology/units.ts';

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
