import type { Election } from '../../election/election.ts';

/**
 * Who stood for two parties and counts as one's, in sentences: "Labour and Co-operative candidates count as Labour."; `null` for
 * nobody. `what` they are stands behind their name.
 */
export function jointCandidates({ parties }: Pick<Election, 'parties'>, what = ' candidates'): string | null {
  const sentences = parties.flatMap(({ joint, name }) => joint.map((each) => `${each}${what} count as ${name}.`));
  return sentences.join(' ') || null;
}
