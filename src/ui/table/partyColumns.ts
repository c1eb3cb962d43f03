import { changeInShare } from '../../election/change.ts';
import type { Election } from '../../election/election.ts';
import type { Party } from '../../election/party.ts';
import { shareOf } from '../../election/poll.ts';
import { baselineInWords, baselineName, baselineYearInWords } from '../../facts/baselineInWords.ts';
import { possessive } from '../../facts/possessive.ts';
import { percentFigure } from './figure.ts';
import type { FigureColumn } from './seatColumn.ts';

/** The identifier of the column with a party's share. */
export function shareColumnId(party: Pick<Party, 'id'>): string {
  return `share.${party.id}`;
}

/** The identifier of the column with a party's change. */
export function changeColumnId(party: Pick<Party, 'id'>): string {
  return `change.${party.id}`;
}

/** A party's share of the vote. */
export function shareColumn(party: Party): FigureColumn {
  return {
    id: shareColumnId(party),
    kind: 'figure',
    group: 'Parties',
    heading: `${party.shortName} share`,
    description: `${party.name}: per cent of valid votes`,
    phrase: `${possessive(party.together)} share of the vote`,
    about: 'votes',
    unit: 'per cent',
    read: (seat) => percentFigure(shareOf(seat.poll, party.id), 'did-not-stand'),
  };
}

/** The change in a party's share, with the baseline in its words. */
export function changeColumn(party: Party, election: Pick<Election, 'baseline'>): FigureColumn {
  return {
    id: changeColumnId(party),
    kind: 'figure',
    group: 'Parties',
    heading: `${party.shortName} change`,
    description: `${party.name}: change in percentage points against the ${baselineInWords(election)}`,
    phrase: `the change in ${possessive(party.together)} share since the ${baselineName(election)}`,
    since: baselineYearInWords(election),
    about: 'votes',
    unit: 'points',
    read: (seat) => {
      const change = changeInShare(seat, party.id);
      if (change.kind === 'change') return { kind: 'number', value: change.points };
      return { kind: 'absent', reason: change.reason === 'never-stood' ? 'did-not-stand' : change.reason };
    },
  };
}
