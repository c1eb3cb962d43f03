import type { CandidaciesBySeat } from '../../dataset/candidacies.ts';
import type { Constituency } from '../../psephology/constituency.ts';
import type { Election } from '../../psephology/election.ts';
import { REGIONS, type Region } from '../../psephology/region.ts';
import { nameOfCandidate } from '../words/nameOfCandidate.ts';
import { type NameIndex, nameIndex } from './nameIndex.ts';
import { type Standing, standingsOf } from './standing.ts';

/** All names that can be searched, folded once. */
export interface SearchIndex {
  readonly seats: NameIndex<Constituency>;
  readonly welshSeats: NameIndex<Constituency>;
  readonly people: NameIndex<Standing>;
  readonly regions: NameIndex<Region>;
}

/** The names of an election; without candidates' while those are not here. */
export function searchIndex(election: Election | null, candidacies: CandidaciesBySeat | null): SearchIndex {
  const seats = [...(election?.constituencies ?? [])].sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
  const standings = election === null || candidacies === null ? [] : standingsOf(election, candidacies);
  return {
    seats: nameIndex(seats.map((seat) => [seat.name, seat])),
    welshSeats: nameIndex(seats.flatMap((seat) => (seat.welshName === null ? [] : [[seat.welshName, seat] as const]))),
    people: nameIndex(standings.map((standing) => [nameOfCandidate(standing.candidacy), standing])),
    regions: nameIndex(REGIONS.map((region) => [region.name, region])),
  };
}
