import type { CensusBase } from '../../election/areaColumn.ts';
import { type Change, changeInShare } from '../../election/change.ts';
import type { Contest } from '../../election/contest.ts';
import type { Election } from '../../election/election.ts';
import type { PartyId } from '../../election/party.ts';
import { shareOf, votesFor } from '../../election/poll.ts';
import { baselineYear, type Compared } from '../../facts/baselineInWords.ts';
import type { Measure } from '../../facts/fact.ts';
import { formatCount, formatShare, formatSignedPoints, NO_FIGURE } from '../../facts/figures.ts';
import { capitalised } from '../words/capitalised.ts';
import { outcomeInWords } from '../words/outcomeInWords.ts';
import { comparedMeasures, headingOf } from './comparedMeasures.ts';
import type { Comparison, ComparisonCell } from './comparison.ts';

const NOTABLE = 0.02;

/** The parties that had 2% of votes in one of the seats at either election, most votes over all the seats first. */
function partiesOfSeats(seats: readonly Contest[]): readonly PartyId[] {
  const votes = new Map<PartyId, number>();
  for (const seat of seats) {
    for (const poll of [seat.poll, seat.before]) {
      for (const party of poll?.votes.keys() ?? []) {
        if ((shareOf(poll, party) ?? 0) >= NOTABLE && !votes.has(party)) votes.set(party, 0);
      }
    }
  }
  for (const party of votes.keys()) {
    votes.set(
      party,
      seats.reduce((sum, seat) => sum + (votesFor(seat.poll, party) ?? 0), 0),
    );
  }
  return [...votes].sort(([, a], [, b]) => b - a).map(([party]) => party);
}

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
      ...comparedMeasures(election).map((measure) =>
        row(measure.id, headingOf(measure, election, base), (seat) => cellOf(measure, seat, election, base)),
      ),
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

function cellOf(measure: Measure, seat: Contest, election: Election, censusBase: CensusBase): ComparisonCell {
  const asked = { party: { id: '' }, censusBase };
  const reading = measure.read(seat, asked);
  if (measure.votes !== undefined) {
    const note = reading.kind === 'number' ? `${formatShare(reading.value)} of votes` : null;
    return { figure: formatCount(measure.votes(seat)), note };
  }
  if (reading.kind !== 'number') {
    const none = reading.kind === 'absent' && reading.reason === 'did-not-stand' ? 'none stood' : NO_FIGURE;
    return { figure: none, note: measure.about === 'residents' ? 'not comparable' : null };
  }
  const before = measure.besideBefore === true ? measure.read({ ...seat, poll: seat.before }, asked) : null;
  const note = before?.kind === 'number' ? `${formatShare(before.value)} in ${baselineYear(election)}` : null;
  return { figure: formatShare(reading.value), note };
}

/** A party's change beside its share, "−26.6 points", or why there is none. */
export function changeInNote(change: Change, election: Compared): string {
  if (change.kind === 'change') return `${formatSignedPoints(change.points)}\u00a0points`;
  switch (change.reason) {
    case 'new':
      return 'new';
    case 'did-not-stand':
      return `stood in ${baselineYear(election)} only`;
    case 'never-stood':
      return 'did not stand';
    case 'not-comparable':
      return 'not comparable';
    case 'no-figure':
      return NO_FIGURE;
    default:
      return change.reason satisfies never;
  }
}
