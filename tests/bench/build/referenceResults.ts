import type { Election } from '../../../src/election/election.ts';
import { turnoutOf, winnerOf } from '../../../src/election/poll.ts';
import type { ReferenceResults } from '../pages/referenceResults.ts';

const LISTED_PARTIES = 5;

/** The results as a newsroom would hand them to a map's page: one record a seat, only what the page shows. */
export function referenceResults({ contests, partyById }: Election): ReferenceResults {
  const seats = contests.map(({ code, name, poll }) => ({
    code,
    name,
    winner: winnerOf(poll) ?? '',
    majority: poll?.majority ?? 0,
    turnout: Math.round((turnoutOf(poll) ?? 0) * 1000) / 1000,
    votes: [...(poll?.votes ?? [])].sort(([, one], [, other]) => other - one).slice(0, LISTED_PARTIES),
  }));
  const named = new Set(seats.flatMap(({ votes }) => votes.map(([party]) => party)));
  const parties = [...named].flatMap((id) => {
    const party = partyById.get(id);
    return party === undefined ? [] : [[id, { name: party.name, colour: party.colour }] as const];
  });
  return { parties: Object.fromEntries(parties), seats };
}
