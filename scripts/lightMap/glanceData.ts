import type { Election } from '../../src/election/election.ts';
import type { Glance } from '../../src/first-paint/glance.ts';
import { capitalised } from '../../src/ui/words/capitalised.ts';
import { outcomeInWords } from '../../src/ui/words/outcomeInWords.ts';

/** Every seat's result at a glance, in the words that the panel uses. */
export function glanceData(election: Election): Glance {
  const results: string[] = [];
  const outcomes = election.contests.map((constituency) => {
    const result = capitalised(outcomeInWords(constituency, election));
    const known = results.indexOf(result);
    return known >= 0 ? known : results.push(result) - 1;
  });
  return {
    names: election.contests.map(({ name }) => name),
    outcomes,
    majorities: election.contests.map(({ poll }) => poll?.majority ?? 0),
    results,
  };
}
