import { formatCount, formatShare } from '../../measures/figures.ts';
import type { Condition } from '../../psephology/condition.ts';
import type { Election } from '../../psephology/election.ts';
import type { GroupSummary } from '../../psephology/groupSummary.ts';
import type { CensusBase } from '../../psephology/muslimShare.ts';
import { INDEPENDENT, type PartyId } from '../../psephology/party.ts';
import type { PartyInGroup } from '../../psephology/partyInGroup.ts';
import { capitalised } from '../words/capitalised.ts';
import { partyTogether } from '../words/partyTogether.ts';
import { gainsSentence } from './gainsSentence.ts';
import { groupName } from './groupName.ts';

/** A group with what it was chosen by. */
export interface DescribedGroup {
  readonly summary: GroupSummary;
  readonly conditions: readonly Condition[];
  readonly election: Election;
  readonly base: CensusBase;
  /** The party that is named first. */
  readonly party: PartyId;
}

const OTHERS = 2;
const BASELINE = 'in 2019 (notional result on the 2024 boundaries)';

/**
 * What happened over a group, as sentences that can stand in an article: combined shares of the chosen party and the two next
 * largest at either election, then who gained seats. `null` for an empty group.
 */
export function groupSentence({ summary, conditions, election, base, party }: DescribedGroup): string | null {
  const [first, ...others] = namedParties(summary, party);
  if (first === undefined) return null;
  const opening = `In ${groupName(summary.seats, conditions, election, base)}, ${clause(first, election, ` ${BASELINE}`)}.`;
  const rest = others.map((each) => `${capitalised(clause(each, election, ''))}.`);
  return [opening, ...rest, gainsSentence(summary, election)].join(' ');
}

function namedParties({ parties }: GroupSummary, party: PartyId): readonly PartyInGroup[] {
  const chosen = parties.filter((each) => each.party === party && each.shareNow !== null);
  const others = parties.filter((each) => !chosen.includes(each) && each.shareNow !== null).sort((a, b) => size(b) - size(a));
  return [...chosen, ...others].slice(0, OTHERS + 1);
}

function size({ shareNow, shareThen }: PartyInGroup): number {
  return Math.max(shareNow ?? 0, shareThen ?? 0);
}

function clause({ party, shareNow, shareThen, stoodNow, votesNow }: PartyInGroup, election: Election, baseline: string): string {
  const now = shareNow === null ? formatCount(votesNow) : formatShare(shareNow);
  const took = `${partyTogether(party, election)} took ${now} of votes`;
  // Independents then were other people; a party without votes then has nothing to be compared with.
  if (party === INDEPENDENT || shareThen === null || stoodNow === 0) return took;
  const then = formatShare(shareThen);
  if (then === now) return `${took}, as${baseline === '' ? ' before' : baseline}`;
  return `${took}, ${shareThen > (shareNow ?? 0) ? 'down' : 'up'} from ${then}${baseline}`;
}
