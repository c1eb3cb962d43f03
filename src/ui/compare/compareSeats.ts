import type { CensusBase } from '../../election/areaColumn.ts';
import { changeInShare } from '../../election/change.ts';
import type { Contest } from '../../election/contest.ts';
import type { Election } from '../../election/election.ts';
import { shareOf } from '../../election/poll.ts';
import { baselineYear } from '../../facts/baselineInWords.ts';
import type { Measure } from '../../facts/fact.ts';
import { formatCount, formatShare, NO_FIGURE } from '../../facts/figures.ts';
import { capitalised } from '../words/capitalised.ts';
import { outcomeInWords } from '../words/outcomeInWords.ts';
import { changeInNote } from './changeInNote.ts';
import { comparedMeasures, headingOf } from './comparedMeasures.ts';
import type { Comparison, ComparisonCell } from './comparison.ts';
import { partiesOfSeats } from './partiesOfSeats.ts';

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
