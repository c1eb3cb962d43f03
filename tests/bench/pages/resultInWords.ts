import type { ReferenceResults, ReferenceSeat } from './referenceResults.ts';

/** A seat's result as the reference pages' card says it. */
export function resultInWords({ name, winner, majority, votes }: ReferenceSeat, { parties }: ReferenceResults): string {
  const listed = votes.map(([party, count]) => `${parties[party]?.name ?? party} ${count.toLocaleString('en-GB')}`);
  return `${name}: won by ${parties[winner]?.name ?? winner} with a majority of ${majority.toLocaleString('en-GB')}. ${listed.join(', ')}.`;
}
