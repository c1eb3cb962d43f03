import type { Election } from '../../election/election.ts';
import { eitherOf } from '../words/eitherOf.ts';
import type { PositionAnswer } from './askPosition.ts';
import type { SeatsWhere } from './seatsWhere.ts';

/** What became of the question where the reader is. */
export type LocationOutcome = Exclude<PositionAnswer, { kind: 'position' }> | SeatsWhere;

/** What the reader has to be told; `null` where the seat that opens says it all. */
export function locationInWords(outcome: LocationOutcome, { contests }: Election, lacksPostcodes = false): string | null {
  const how = lacksPostcodes ? 'by name' : 'by postcode or name';
  const instead = `You can find your seat ${how} instead.`;
  switch (outcome.kind) {
    case 'seat': {
      const name = contests[outcome.index]?.name ?? '';
      const others = outcome.perhaps.flatMap((index) => contests[index]?.name ?? []);
      if (others.length === 0) return null;
      return `Your device says ${name}, but does not know its place well enough to rule out ${eitherOf(others)}.`;
    }
    case 'outside':
      return `Your device says that it is in none of the ${contests.length} constituencies: outside the United Kingdom, or off its coast.`;
    case 'no-boundaries':
      return `The boundaries did not arrive, so your seat cannot be told. ${instead}`;
    case 'refused':
      return `The browser may not tell this page where you are. ${instead}`;
    case 'unavailable':
      return `Your device does not know where it is. ${instead}`;
    case 'timeout':
      return `Your device did not say in time where it is. Try again, or find your seat ${how}.`;
    case 'unsupported':
      return `This browser cannot tell pages where you are. ${instead}`;
    default:
      return outcome satisfies never;
  }
}
