import type { CandidaciesBySeat } from '../../dataset/candidacies.ts';
import type { Places, Town, Ward } from '../../dataset/places.ts';
import type { Contest } from '../../election/contest.ts';
import type { Election } from '../../election/election.ts';
import type { FormerSeat } from '../../election/formerSeat.ts';
import type { Region } from '../../election/region.ts';
import { slugOf } from '../../election/seatNamed.ts';
import { memoise } from '../../store/memoise.ts';
import { nameOfCandidate } from '../words/nameOfCandidate.ts';
import { type NameIndex, nameIndex } from './nameIndex.ts';
import { type Standing, standingsOf } from './standing.ts';

/** All names that can be searched, folded once. */
export interface SearchIndex {
  readonly election: Election;
  readonly seats: NameIndex<Contest>;
  readonly welshSeats: NameIndex<Contest>;
  readonly people: NameIndex<Standing>;
  readonly regions: NameIndex<Region>;
  /** Those whose names no seat has today. */
  readonly formerSeats: NameIndex<FormerSeat>;
  /** All of them, for their codes. */
  readonly former: readonly FormerSeat[];
  readonly towns: NameIndex<Town>;
  readonly wards: NameIndex<Ward>;
}

/** What there is to be searched; `null` for lists that are not here yet. */
export interface Searched {
  readonly election: Election;
  readonly candidacies: CandidaciesBySeat | null;
  readonly former: readonly FormerSeat[] | null;
  readonly places: Places | null;
}

const seatsOf = memoise(
  ({ election }: Searched) => [election] as const,
  (election: Election) => {
    const seats = [...election.contests].sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
    return {
      election,
      seats: nameIndex(seats.map((seat) => [seat.name, seat])),
      welshSeats: nameIndex(seats.flatMap((seat) => (seat.welshName === null ? [] : [[seat.welshName, seat] as const]))),
      regions: nameIndex(election.regions.map((region) => [region.name, region])),
    };
  },
);

const peopleOf = memoise(
  ({ election, candidacies }: Searched) => [election, candidacies] as const,
  (election: Election, candidacies: CandidaciesBySeat | null) =>
    nameIndex(
      (candidacies === null ? [] : standingsOf(election, candidacies)).map((standing) => [
        nameOfCandidate(standing.candidacy),
        standing,
      ]),
    ),
);

const formerOf = memoise(
  ({ election, former }: Searched) => [election, former] as const,
  ({ bySlug }: Election, former: readonly FormerSeat[] | null) => ({
    former: former ?? [],
    formerSeats: nameIndex((former ?? []).filter(({ name }) => !bySlug.has(slugOf(name))).map((seat) => [seat.name, seat])),
  }),
);

const placesOf = memoise(
  ({ places }: Searched) => [places] as const,
  (places: Places | null) => ({
    towns: nameIndex((places?.towns ?? []).map((town) => [town.name, town])),
    wards: nameIndex((places?.wards ?? []).map((ward) => [ward.name, ward])),
  }),
);

/** The names of what there is to be searched; each list is folded once, whichever others come later. */
export function searchIndex(searched: Searched): SearchIndex {
  return { ...seatsOf(searched), people: peopleOf(searched), ...formerOf(searched), ...placesOf(searched) };
}
