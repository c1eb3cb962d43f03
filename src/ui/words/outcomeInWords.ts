import { type Contest, outcomeOf } from '../../election/contest.ts';
import type { Election } from '../../election/election.ts';
import type { PartyId } from '../../election/party.ts';

/** A seat's result as in the middle of a sentence: "independent gain from Labour", "Labour hold", "the Speaker re-elected". */
export function outcomeInWords(constituency: Contest, { partyById }: Election): string {
  const words = (id: PartyId) => {
    return partyById.get(id) ?? { kind: 'party', adjective: id, noun: id };
  };
  const outcome = outcomeOf(constituency);
  if (outcome === null) return 'no result yet';
  switch (outcome.kind) {
    case 'hold':
      return words(outcome.winner).kind === 'speaker'
        ? `${words(outcome.winner).noun} re-elected`
        : `${words(outcome.winner).adjective} hold`;
    case 'gain':
      return `${words(outcome.winner).adjective} gain from ${words(outcome.from).noun}`;
    case 'win':
      return `${words(outcome.winner).adjective} win`;
    default: {
      const unknown: never = outcome;
      return unknown;
    }
  }
}
