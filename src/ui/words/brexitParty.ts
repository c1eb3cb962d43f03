import type { Election } from '../../election/election.ts';
import type { PartyId } from '../../election/party.ts';

const REFORM_UK: PartyId = 'ruk';

/** Whose figures of the baseline stand for Reform UK's, where it is among the parties shown; else, or without a baseline, `null`. */
export function brexitParty(shown: readonly PartyId[], { baseline }: Pick<Election, 'baseline'>): string | null {
  return baseline !== null && shown.includes(REFORM_UK)
    ? `Reform UK is compared with the Brexit Party of ${baseline.short}.`
    : null;
}
