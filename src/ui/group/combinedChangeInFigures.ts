import { INDEPENDENT } from '../../election/party.ts';
import type { PartyInGroup } from '../../election/partyInGroup.ts';
import { formatSignedPoints } from '../../facts/figures.ts';

/** The change in a party's combined share for a table: "−26.6", or in a word why there is none. */
export function combinedChangeInFigures({ party, shareNow, shareThen, combinedChange }: PartyInGroup): string {
  if (party === INDEPENDENT && shareNow !== null) return 'n/c';
  if (combinedChange !== null) return formatSignedPoints(combinedChange);
  return shareNow !== null && shareThen === null ? 'new' : '–';
}
