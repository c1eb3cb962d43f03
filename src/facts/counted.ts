import { bestChallenger, type Challenged } from '../election/challengers.ts';
import { majorityShare as shareOfMajority, swingToChange } from '../election/poll.ts';
import { fractionOf } from '../election/units.ts';
import { type FactDef, numberOr } from './fact.ts';

const OF_VOTES = { about: 'votes', usesParty: false } as const;

/** The majority ÷ valid votes, beside that in votes. */
const majorityShare: FactDef = {
  ...OF_VOTES,
  id: 'majorityShare',
  unit: 'fraction',
  read: ({ poll }) => numberOr('no-figure', shareOfMajority(poll)),
};

/** Half of it: the swing that would have changed the result. */
const swing: FactDef = {
  ...OF_VOTES,
  id: 'swing',
  unit: 'fraction',
  read: ({ poll }) => numberOr('no-figure', swingToChange(poll)),
};

const validVotes: FactDef = {
  ...OF_VOTES,
  id: 'validVotes',
  unit: 'votes',
  read: ({ poll }) => numberOr('no-figure', poll?.validVotes ?? null),
};

const electorate: FactDef = {
  about: 'place',
  usesParty: false,
  id: 'electorate',
  unit: 'electors',
  read: ({ poll }) => numberOr('no-figure', poll?.electorate ?? null),
};

/** The best placed single challenger's votes ÷ valid votes. */
function bestOfChallengers(election: Challenged): FactDef {
  return {
    ...OF_VOTES,
    id: 'bestChallenger',
    unit: 'fraction',
    read: ({ poll }) =>
      numberOr('did-not-stand', fractionOf(bestChallenger(poll, election)?.votes ?? null, poll?.validVotes ?? null)),
  };
}

/** A fact that is in tables and charts alone, by its id: no map and no article has to load it. Addresses know the ids (`chartFigure`). */
export function countedFact(id: string, election: Challenged): FactDef | null {
  const best = election.challengers === null ? [] : [bestOfChallengers(election)];
  return [majorityShare, swing, validVotes, electorate, ...best].find((fact) => fact.id === id) ?? null;
}
