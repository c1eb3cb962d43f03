import { challengersShare } from '../../election/challengers.ts';
import { changeInShare } from '../../election/change.ts';
import type { Contest } from '../../election/contest.ts';
import type { Election } from '../../election/election.ts';
import { type CensusBase, muslimShare } from '../../election/muslimShare.ts';
import { isOffered } from '../../election/offered.ts';
import { majorityShare, shareOf, turnoutOf } from '../../election/poll.ts';
import { baselineYear } from '../../facts/baselineInWords.ts';
import { formatCount, formatShare } from '../../facts/figures.ts';
import { partiesLabel } from '../../facts/partiesInWords.ts';
import { capitalised } from '../words/capitalised.ts';
import { outcomeInWords } from '../words/outcomeInWords.ts';
import { changeInNote } from './changeInNote.ts';
import type { Comparison, ComparisonCell } from './comparison.ts';
import { partiesOfSeats } from './partiesOfSeats.ts';

const NO_CENSUS: ComparisonCell = { figure: 'no figure', note: 'not comparable' };

/** Seats side by side: result, majority, turnout, Muslim share, challengers, then each main party's share and change. */
export function compareSeats(seats: readonly Contest[], election: Election, base: CensusBase): Comparison {
  const row = (key: string, heading: string, cell: (seat: Contest) => ComparisonCell) => ({
    key,
    heading,
    party: null,
    cells: seats.map(cell),
  });
  return {
    columns: seats.map((seat) => ({ key: seat.code, title: seat.name, note: seat.regionName ?? '' })),
    rows: [
      row('result', 'Result', (seat) => ({ figure: capitalised(outcomeInWords(seat, election)), note: null })),
      row('majority', 'Majority', (seat) => ({
        figure: formatCount(seat.poll?.majority ?? null),
        note: figureOr(majorityShare(seat.poll), (share) => `${formatShare(share)} of votes`),
      })),
      row('turnout', 'Turnout', (seat) => ({
        figure: figureOr(turnoutOf(seat.poll), formatShare) ?? 'no figure',
        note: figureOr(turnoutOf(seat.before), (share) => `${formatShare(share)} in ${baselineYear(election)}`),
      })),
      ...(isOffered('muslim', election)
        ? [
            row('muslim', base === 'residents' ? 'Muslim residents' : 'Muslim, of those who answered', (seat) => {
              const share = muslimShare(seat, base);
              return share === null ? NO_CENSUS : { figure: formatShare(share), note: null };
            }),
          ]
        : []),
      ...(election.challengers === null
        ? []
        : [
            row('challengers', partiesLabel(election.challengers.parties, election), (seat) => {
              const share = challengersShare(seat.poll, election);
              return { figure: share === null ? 'none stood' : formatShare(share), note: null };
            }),
          ]),
      ...partiesOfSeats(seats).map((party) => ({
        key: party,
        heading: election.partyById.get(party)?.shortName ?? party,
        party,
        cells: seats.map((seat): ComparisonCell => {
          const share = shareOf(seat.poll, party);
          return { figure: share === null ? '–' : formatShare(share), note: changeInNote(changeInShare(seat, party), election) };
        }),
      })),
    ],
  };
}

function figureOr<Value>(value: Value | null, format: (value: Value) => string): string | null {
  return value === null ? null : format(value);
}
