import { bestChallenger, challengersShare } from '../../election/challengers.ts';
import type { Election } from '../../election/election.ts';
import { type CensusBase, muslimShare } from '../../election/muslimShare.ts';
import { fractionOf } from '../../election/units.ts';
import { candidateOf, partiesTogether } from '../../facts/partiesInWords.ts';
import { percentFigure } from './figure.ts';
import type { FigureColumn } from './seatColumn.ts';

const BASES: Readonly<Record<CensusBase, string>> = {
  residents: 'all usual residents',
  answered: 'residents who answered the question on religion',
};

/** The Muslim share of residents, and the votes of the election's challengers. */
export function residentColumns(base: CensusBase, election: Election): readonly FigureColumn[] {
  const { parties = [], heading = '' } = election.challengers ?? {};
  const together = partiesTogether(parties, election);
  const candidate = `${candidateOf(parties, election)} candidate`;
  return [
    {
      id: 'muslim',
      kind: 'figure',
      group: 'Residents and challengers',
      heading: 'Muslim residents',
      description: `Per cent of ${BASES[base]}, Census 2021 (Scotland 2022); no comparable figure for Northern Ireland`,
      phrase: 'the Muslim share of residents',
      about: 'residents',
      unit: 'per cent',
      read: (seat) => percentFigure(muslimShare(seat, base), 'no-figure'),
    },
    {
      id: 'challengers',
      kind: 'figure',
      group: 'Residents and challengers',
      heading,
      description: `All ${together} together, per cent of valid votes`,
      phrase: `the combined share of ${together}`,
      about: 'votes',
      unit: 'per cent',
      read: (seat) => percentFigure(challengersShare(seat.poll, election), 'did-not-stand'),
    },
    {
      id: 'bestChallenger',
      kind: 'figure',
      group: 'Residents and challengers',
      heading: 'Best of these',
      description: `The best placed single ${candidate}, per cent of valid votes`,
      phrase: `the share of the best placed ${candidate}`,
      about: 'votes',
      unit: 'per cent',
      read: (seat) => {
        const best = bestChallenger(seat.poll, election);
        return percentFigure(best === null ? null : fractionOf(best.votes, seat.poll?.validVotes ?? null), 'did-not-stand');
      },
    },
  ];
}
