import type { Election } from '../../election/election.ts';
import type { PartyId } from '../../election/party.ts';

/**
 * Whose figures of the baseline stand for those of parties that are shown, in sentences: "Reform UK is compared with the Brexit Party
 * of 2019."; `null` where each is compared with itself.
 */
export function comparedAs(
  shown: readonly PartyId[],
  { baseline, partyById }: Pick<Election, 'baseline' | 'partyById'>,
): string | null {
  const sentences = Object.entries(baseline?.standsFor ?? {})
    .filter(([id]) => shown.includes(id))
    .map(([id, before]) => `${partyById.get(id)?.name ?? id} is compared with ${before} of ${baseline?.short}.`);
  return sentences.join(' ') || null;
}

/**
 * Who stood for two parties and counts as one's, in sentences: "Labour and Co-operative candidates count as Labour."; `null` for
 * nobody. `what` they are stands behind their name.
 */
export function jointCandidates({ parties }: Pick<Election, 'parties'>, what = ' candidates'): string | null {
  const sentences = parties.flatMap(({ joint, name }) => joint.map((each) => `${each}${what} count as ${name}.`));
  return sentences.join(' ') || null;
}
