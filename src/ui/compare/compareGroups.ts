import type { CensusBase } from '../../election/areaColumn.ts';
import type { Contest } from '../../election/contest.ts';
import type { Election } from '../../election/election.ts';
import { type GroupSummary, groupSummary } from '../../election/groupSummary.ts';
import type { PartyId } from '../../election/party.ts';
import { partyInGroup } from '../../election/partyInGroup.ts';
import { baselineYear } from '../../facts/baselineInWords.ts';
import type { Measure } from '../../facts/fact.ts';
import { formatCount, formatShare, formatSignedPoints } from '../../facts/figures.ts';
import { mainParties } from '../group/mainParties.ts';
import { combined, comparedMeasures, groupHeadingOf, meanOf } from './comparedMeasures.ts';
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
      ...comparedMeasures(election).map((measure) =>
        row(measure.id, groupHeadingOf(measure, election, base), ({ seats }) => cellOf(measure, seats, election, base)),
      ),
      ...parties.map((party) => ({
        key: party,
        heading: election.partyById.get(party)?.shortName ?? party,
        party,
        cells: summed.map(({ seats }) => partyCell(seats, party, election)),
      })),
    ],
  };
}

/** The mean of a figure in votes; of a share all its parts together ÷ all that they are a part of. */
function cellOf(measure: Measure, seats: readonly Contest[], election: Election, censusBase: CensusBase): ComparisonCell {
  if (measure.votes !== undefined) {
    const mean = meanOf(seats.map((seat) => measure.votes?.(seat) ?? null));
    return { figure: formatCount(mean), note: 'votes' };
  }
  const asked = { party: { id: '' }, censusBase };
  const then =
    measure.besideBefore === true
      ? combined(
          measure,
          seats.map((seat) => ({ ...seat, poll: seat.before })),
          asked,
        )
      : null;
  return {
    figure: formatShare(combined(measure, seats, asked)),
    note: then === null ? null : `${formatShare(then)} in ${baselineYear(election)}`,
  };
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
