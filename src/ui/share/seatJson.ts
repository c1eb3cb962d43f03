import { type SharedColumn, sharedColumns } from '../../election/areaColumn.ts';
import type { Candidacy } from '../../election/candidacy.ts';
import { type Change, changeInShare } from '../../election/change.ts';
import { type Contest, outcomeOf } from '../../election/contest.ts';
import type { Election } from '../../election/election.ts';
import { type Poll, shareOf, winnerOf } from '../../election/poll.ts';
import { fractionOf } from '../../election/units.ts';
import { baselineKind, baselineName } from '../../facts/baselineInWords.ts';
import { factOf } from '../../facts/catalogue.ts';
import { publishersInWords } from '../../facts/residents.ts';
import { AREAS_NOT_PEOPLE } from '../words/areasNotPeople.ts';
import { nameOfCandidate } from '../words/nameOfCandidate.ts';
import { partyOfCandidate } from '../words/partyOfCandidate.ts';

/** The name and version of the files' form: a change that old readers would misread gets a new version. */
export const SEAT_SCHEMA = { schema: 'hustings-seat', version: 1 } as const;

interface SeatJsonOptions {
  readonly seat: Contest;
  readonly election: Election;
  /** By votes; `null` where the candidates' names are not here. */
  readonly candidacies: readonly Candidacy[] | null;
  readonly address: string;
  readonly release: string;
}

/** A seat's whole record as a JSON file that explains itself: units, baseline and sources go with the figures; what is not known is `null`. */
export function seatJson({ seat, election, candidacies, address, release }: SeatJsonOptions): string {
  const shared = sharedColumns(election);
  const fraction = (id: string): number | null => {
    const reading = factOf(election, id)?.read(seat, { party: { id: '' }, censusBase: 'residents' });
    return reading?.kind === 'number' ? rounded(reading.value) : null;
  };
  const file = {
    ...SEAT_SCHEMA,
    address,
    release,
    election: { id: election.id, title: election.title, date: election.date },
    baseline: election.baseline?.words ?? null,
    units: {
      votes: 'valid votes, a whole number',
      share: 'fraction of valid votes, 0 to 1',
      change: 'percentage points against the baseline; null where there is none, for the reason in noChange',
      turnout: 'valid votes as a fraction of the electorate',
      ...Object.fromEntries(shared.map((column) => [shareKey(column), unitOfShare(column)])),
    },
    seat: {
      code: seat.code,
      slug: seat.slug,
      name: seat.name,
      welshName: seat.welshName,
      nation: seat.nation,
      region: { code: seat.region, name: seat.regionName },
    },
    result: {
      ...pollOf(seat.poll),
      rejectedVotes: seat.poll?.rejectedVotes ?? null,
      turnout: fraction('turnout'),
      majorityShare: fraction('majority'),
      outcome: outcomeOf(seat),
      parties: partiesOf(seat, election),
      candidates: candidacies?.map((candidacy) => candidateOf(candidacy, seat, election)) ?? null,
    },
    // What the baseline is names it: "notional" in every file of an election whose baseline is that.
    [baselineKind(election) ?? 'before']: seat.before && {
      ...pollOf(seat.before),
      votes: Object.fromEntries(seat.before.votes),
    },
    residents: {
      ...Object.fromEntries(election.columns.map(({ id }) => [id === 'residents' ? 'all' : id, seat.counts[id] ?? null])),
      ...Object.fromEntries(shared.map((column) => [shareKey(column), fraction(column.id)])),
    },
    sources: [
      `Results: ${election.source}`,
      ...(election.baseline === null ? [] : [`${baselineName(election)}: ${election.baseline.source}`]),
      ...(shared.length === 0 ? [] : [`Residents: ${publishersInWords(shared)}`]),
    ],
    note: AREAS_NOT_PEOPLE,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function shareKey({ id }: SharedColumn): string {
  return `${id}Share`;
}

function unitOfShare({ share: { of, lacking } }: SharedColumn): string {
  return `fraction of ${of.inFull}${lacking === undefined ? '' : '; null where the census has no comparable figure'}`;
}

function pollOf(poll: Poll | null) {
  if (poll === null) return null;
  const { electorate, validVotes, otherVotes, runnerUp, majority } = poll;
  return { electorate, validVotes, otherVotes, winner: winnerOf(poll), runnerUp, majority };
}

function partiesOf(seat: Contest, { partyById }: Election) {
  return [...(seat.poll?.votes ?? [])]
    .sort(([, one], [, other]) => other - one)
    .map(([id, votes]) => ({
      id,
      name: partyById.get(id)?.name ?? id,
      votes,
      share: rounded(shareOf(seat.poll, id)),
      ...changeFields(changeInShare(seat, id)),
    }));
}

function candidateOf(candidacy: Candidacy, seat: Contest, { partyById }: Election) {
  const party = partyById.get(candidacy.party);
  return {
    name: nameOfCandidate(candidacy),
    party: candidacy.party,
    standingFor: party === undefined ? candidacy.partyLabel : partyOfCandidate(candidacy, party),
    votes: candidacy.votes,
    share: rounded(fractionOf(candidacy.votes, seat.poll?.validVotes ?? null)),
    sittingMp: candidacy.sittingMp,
  };
}

function changeFields(change: Change) {
  return change.kind === 'change' ? { change: rounded(change.points) } : { change: null, noChange: change.reason };
}

/** To six decimals: more would only show how computers add. */
function rounded(value: number | null): number | null {
  return value === null ? null : Number(value.toFixed(6));
}
