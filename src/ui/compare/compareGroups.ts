import type { Contest } from '../../election/contest.ts';
import type { Election } from '../../election/election.ts';
import { type GroupSummary, groupSummary } from '../../election/groupSummary.ts';
import type { CensusBase } from '../../election/muslimShare.ts';
import { isOffered } from '../../election/offered.ts';
import type { PartyId } from '../../election/party.ts';
import { partyInGroup } from '../../election/partyInGroup.ts';
import type { Fraction } from '../../election/units.ts';
import { baselineYear } from '../../facts/baselineInWords.ts';
import { formatCount, formatShare, formatSignedPoints } from '../../facts/figures.ts';
import { partiesLabel } from '../../facts/partiesInWords.ts';
import { mainParties } from '../group/mainParties.ts';
import { averageMajority, combinedChallengersShare, combinedMuslimShare } from './combinedFigures.ts';
import type { Comparison, ComparisonCell } from './comparison.ts';

interface ComparedGroup {
  readonly title: string;
  readonly note: string;
  readonly seats: readonly Contest[];
}

/** Groups of seats side by side: combined shares and both changes, turnout, majorities, Muslim share, challengers. */
export function compareGroups(groups: readonly ComparedGroup[], election: Election, base: CensusBase, asked: PartyId): Comparison {
  const summed = groups.map((group) => ({ ...group, summary: groupSummary(group.seats) }));
  const row = (key: string, heading: string, cell: (group: (typeof summed)[number]) => ComparisonCell) => ({
    key,
    heading,
    party: null,
    cells: summed.map(cell),
  });
  const first: GroupSummary | undefined = summed[0]?.summary;
  const parties = first === undefined ? [] : mainParties(first, asked).map(({ party }) => party);
  return {
    columns: groups.map(({ title, note }) => ({ key: title, title, note })),
    rows: [
      ...(election.baseline === null
        ? []
        : [
            row('outcome', 'Held, changed hands', ({ summary }) => ({
              figure: formatCount(summary.holds),
              note: `${formatCount(summary.seats - summary.holds)} changed hands`,
            })),
          ]),
      row('majority', 'Average majority', ({ seats }) => {
        const mean = averageMajority(seats);
        return { figure: mean === null ? 'no figure' : formatCount(mean), note: 'votes' };
      }),
      row('turnout', 'Turnout', ({ summary }) => ({
        figure: percentage(summary.turnout),
        note: summary.turnoutThen === null ? null : `${formatShare(summary.turnoutThen)} in ${baselineYear(election)}`,
      })),
      ...(isOffered('muslim', election)
        ? [
            row('muslim', base === 'residents' ? 'Muslim residents' : 'Muslim, of those who answered', ({ seats }) => ({
              figure: percentage(combinedMuslimShare(seats, base)),
              note: null,
            })),
          ]
        : []),
      ...(election.challengers === null
        ? []
        : [
            row('challengers', partiesLabel(election.challengers.parties, election), ({ seats }) => ({
              figure: percentage(combinedChallengersShare(seats, election)),
              note: null,
            })),
          ]),
      ...parties.map((party) => ({
        key: party,
        heading: election.partyById.get(party)?.shortName ?? party,
        party,
        cells: summed.map(({ seats }) => partyCell(seats, party, election)),
      })),
    ],
  };
}

function percentage(share: Fraction | null): string {
  return share === null ? 'no figure' : formatShare(share);
}

function partyCell(seats: readonly Contest[], party: PartyId, election: Election): ComparisonCell {
  const { shareNow, shareThen, combinedChange, averageChange, averagedOver, areOthers } = partyInGroup(seats, party);
  const figure = shareNow === null ? '–' : formatShare(shareNow);
  if (shareNow === null) return { figure, note: shareThen === null ? 'did not stand' : `stood in ${baselineYear(election)} only` };
  if (areOthers) return { figure, note: 'not comparable' };
  if (combinedChange === null) return { figure, note: 'new' };
  const average = averageChange === null ? '' : `, average ${formatSignedPoints(averageChange)} over ${formatCount(averagedOver)}`;
  return { figure, note: `${formatSignedPoints(combinedChange)}\u00a0points combined${average}` };
}
