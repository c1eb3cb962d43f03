import type { CensusBase } from '../../election/areaColumn.ts';
import type { Election } from '../../election/election.ts';
import { changedHands, type GroupSummary } from '../../election/groupSummary.ts';
import type { PartyId } from '../../election/party.ts';
import type { PartyInGroup } from '../../election/partyInGroup.ts';
import { baselineYear, estimateInWords } from '../../facts/baselineInWords.ts';
import type { Condition } from '../../facts/condition.ts';
import { formatCount, formatShare } from '../../facts/figures.ts';
import { inList } from '../../facts/inList.ts';
import { partyTogether } from '../../facts/partiesInWords.ts';
import { capitalised } from '../words/capitalised.ts';
import { groupName } from './groupName.ts';

const MOST_KINDS = 3;

/** Which seats changed hands, in a sentence: "Of these seats 23 were held; 4 went from Labour to independents and …". */
function gainsSentence({ seats, holds, gains }: GroupSummary, election: Election): string {
  if (seats === 1) return gains[0] === undefined ? 'The seat was held.' : `The seat went ${way(gains[0], election)}.`;
  const changed = changedHands(gains);
  const held = holds === 0 ? 'none was held' : holds === 1 ? '1 was held' : `${formatCount(holds)} were held`;
  if (changed === 0) return `All ${formatCount(seats)} seats were held.`;
  if (gains.length > MOST_KINDS) return `Of these seats ${held} and ${formatCount(changed)} changed hands.`;
  const ways = gains.map((each) => `${formatCount(each.seats.length)} went ${way(each, election)}`);
  return `Of these seats ${held}; ${inList(ways)}.`;
}

function way({ winner, from }: GroupSummary['gains'][number], election: Election): string {
  return `from ${partyTogether(from, election)} to ${partyTogether(winner, election)}`;
}

/** A group with what it was chosen by. */
export interface DescribedGroup {
  readonly summary: GroupSummary;
  readonly conditions: readonly Condition[];
  readonly election: Election;
  readonly base: CensusBase;
  /** The party that is named in any case. */
  readonly party: PartyId;
}

const MOST_PARTIES = 3;

/**
 * What happened over a group, as sentences that can stand in an article: combined shares of the three largest parties, the
 * chosen one among them, then who gained seats. `null` for an empty group.
 */
export function groupSentence({ summary, conditions, election, base, party }: DescribedGroup): string | null {
  const named = namedParties(summary, party);
  if (named.length === 0) return null;
  // The baseline is said once, with the first share that has one.
  const compared = named.findIndex(isCompared);
  const clauses = named.map((each, position) => clause(each, election, position === compared ? ` ${then(election)}` : ''));
  const [first = '', ...others] = clauses;
  const opening = `In ${groupName(summary.seats, conditions, election, base)}, ${first}.`;
  const rest = others.map((each) => `${capitalised(each)}.`);
  return [opening, ...rest, ...(election.baseline === null ? [] : [gainsSentence(summary, election)])].join(' ');
}

/** "in 2019 (notional result on the 2024 boundaries)" */
function then(election: Election): string {
  const estimate = estimateInWords(election);
  return `in ${baselineYear(election)}${estimate === null ? '' : ` (${estimate})`}`;
}

/** The largest parties by their share now, in this order; the chosen one among them. */
function namedParties({ parties }: GroupSummary, party: PartyId): readonly PartyInGroup[] {
  const ranked = parties.filter(({ shareNow }) => shareNow !== null).sort((a, b) => (b.shareNow ?? 0) - (a.shareNow ?? 0));
  const chosen = ranked.find((each) => each.party === party);
  const largest = ranked.slice(0, MOST_PARTIES);
  return chosen === undefined || largest.includes(chosen) ? largest : [...largest.slice(0, -1), chosen];
}

/** Independents then were other people; a party without votes then has nothing to be compared with. */
function isCompared({ areOthers, shareThen, stoodNow }: PartyInGroup): boolean {
  return !areOthers && shareThen !== null && stoodNow > 0;
}

function clause(each: PartyInGroup, election: Election, baseline: string): string {
  const { party, shareNow, shareThen, votesNow } = each;
  const now = shareNow === null ? formatCount(votesNow) : formatShare(shareNow);
  const took = `${partyTogether(party, election)} took ${now} of votes`;
  if (!isCompared(each) || shareThen === null) return took;
  const then = formatShare(shareThen);
  if (then === now) return `${took}, as${baseline === '' ? ' before' : baseline}`;
  return `${took}, ${shareThen > (shareNow ?? 0) ? 'down' : 'up'} from ${then}${baseline}`;
}
