import type { GroupSummary } from '../../election/groupSummary.ts';
import type { PartyId } from '../../election/party.ts';
import type { PartyInGroup } from '../../election/partyInGroup.ts';

const NOTABLE = 0.02;

/** The parties of a group that a table shows at first: those that won a seat now or then, had 2% of votes, or were asked for. */
export function mainParties({ parties }: GroupSummary, asked: PartyId): readonly PartyInGroup[] {
  return parties.filter(
    ({ party, seatsNow, seatsThen, shareNow, shareThen }) =>
      party === asked || seatsNow > 0 || seatsThen > 0 || (shareNow ?? 0) >= NOTABLE || (shareThen ?? 0) >= NOTABLE,
  );
}
