import { formatCount } from '../../facts/figures.ts';
import type { Fact } from './fact.ts';
import type { Reading } from './reading.ts';
import { majorityFacts } from './seatFacts.ts';
import type { Surroundings } from './surroundings.ts';

/** How many words may stand between "more than" and whom it is more than: "20 more than Labour’s Alex Harrison". */
const REACH = 5;

const APART: readonly string[] = ['apart', 'separated', 'separating', 'between'];

/** Takes "79 votes apart" for the difference of two candidates' votes, where the sentence names two of one seat. */
export function apartReading(around: Surroundings): Reading | null {
  const { quantity, right, left, mentions, sentence } = around;
  if (quantity.unit !== 'votes' && quantity.unit !== 'count') return null;
  if (right[0] === 'more' && right[1] === 'than') return aheadReading(around);
  if (!APART.some((word) => right.slice(0, 4).includes(word)) && left.at(-1) !== 'separated') return null;
  const people = [
    ...new Set(
      mentions.within(sentence.from, sentence.to).flatMap((mention) => (mention.kind === 'person' ? [mention.person] : [])),
    ),
  ];
  const facts = people.flatMap((one, position) =>
    people.slice(position + 1).flatMap((other): readonly Fact[] => {
      if (one.seat !== other.seat) return [];
      if (one.place + other.place === 3) return majorityFacts(one.seat, 'now', around.sources.election);
      const value = Math.abs(one.candidacy.votes - other.candidacy.votes);
      const words = `${one.candidacy.surname} and ${other.candidacy.surname} are ${formatCount(value)} votes apart in ${one.seat.name}.`;
      return [{ kind: 'apart', when: 'now', value, unit: 'votes', seat: one.seat, person: null, words }];
    }),
  );
  return facts.length === 0 ? null : { facts, certainty: facts.length === 1 ? 'likely' : 'possible' };
}

/** Takes "20 more than Labour’s Alex Harrison" for the majority, where that is the runner-up. */
function aheadReading({ sources, quantity, mentions, sentence }: Surroundings): Reading | null {
  const behind = mentions
    .within(quantity.unitTo, Math.min(sentence.to, quantity.unitTo + 2 + REACH))
    .flatMap((mention) => (mention.kind === 'person' ? [mention.person] : []))
    .at(0);
  if (behind?.place !== 2) return null;
  const facts = majorityFacts(behind.seat, 'now', sources.election);
  return facts.length === 0 ? null : { facts, certainty: 'possible' };
}
