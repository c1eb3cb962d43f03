import type { PartyId } from '../../election/party.ts';

const REFORM_UK: PartyId = 'ruk';

/** Whose figures of 2019 stand for Reform UK's, where it is among the parties shown; else `null`. */
export function brexitParty(shown: readonly PartyId[]): string | null {
  return shown.includes(REFORM_UK) ? 'Reform UK is compared with the Brexit Party of 2019.' : null;
}
