import { bestChallenger, challengersShare } from '../../election/challengers.ts';
import { type CensusBase, muslimShare } from '../../election/muslimShare.ts';
import { fractionOf } from '../../election/units.ts';
import { percentFigure } from './figure.ts';
import type { FigureColumn } from './seatColumn.ts';

const BASES: Readonly<Record<CensusBase, string>> = {
  residents: 'all usual residents',
  answered: 'residents who answered the question on religion',
};

/** The Muslim share of residents, and the votes of independents and the Workers Party. */
export function residentColumns(base: CensusBase): readonly FigureColumn[] {
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
      heading: 'Ind. + Workers',
      description: 'All independents and the Workers Party together, per cent of valid votes',
      phrase: 'the combined share of independents and the Workers Party',
      about: 'votes',
      unit: 'per cent',
      read: (seat) => percentFigure(challengersShare(seat.poll), 'did-not-stand'),
    },
    {
      id: 'bestChallenger',
      kind: 'figure',
      group: 'Residents and challengers',
      heading: 'Best of these',
      description: 'The best placed single independent or Workers Party candidate, per cent of valid votes',
      phrase: 'the share of the best placed independent or Workers Party candidate',
      about: 'votes',
      unit: 'per cent',
      read: (seat) => {
        const best = bestChallenger(seat.poll);
        return percentFigure(best === null ? null : fractionOf(best.votes, seat.poll?.validVotes ?? null), 'did-not-stand');
      },
    },
  ];
}
