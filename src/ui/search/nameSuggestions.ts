import type { Town, Ward } from '../../dataset/places.ts';
import type { Contest } from '../../election/contest.ts';
import { foldName } from '../../election/foldName.ts';
import type { FormerSeat } from '../../election/formerSeat.ts';
import { formerSeatInWords } from '../words/formerSeatInWords.ts';
import { isInside, isMisspelt, matchNames, matchNamesAsTyped, type NameMatch } from './matchNames.ts';
import { matchPeople } from './matchPeople.ts';
import { matchSeats } from './matchSeats.ts';
import type { SearchIndex } from './searchIndex.ts';
import { shareOut } from './shareOut.ts';
import type { Standing } from './standing.ts';
import { regionSuggestion, type Suggestion, type SuggestionGroup, seatSuggestion } from './suggestion.ts';

/** How many are listed at first, and by how many more the list grows. */
const FIRST_LISTED = 9;
const LISTED_MORE = 100;
/** So few more are not worth a press. */
const FEW_MORE = 3;

/** What the search offers for a name, as far as it is listed. */
export interface NameSuggestions {
  readonly groups: readonly SuggestionGroup[];
  /** How many there are, listed or not. */
  readonly total: number;
}

/** What is offered of one kind, with how much of it has its place before later kinds have any. */
interface Kind {
  readonly label: string;
  readonly suggestions: readonly Suggestion[];
  readonly atLeast: number;
  /** Whether some of it without the rest would mislead. */
  readonly whole?: boolean;
}

/** Fewer letters begin thousands of names of places, and are more often the beginning of a seat's. */
export const LETTERS_FOR_PLACES = 3;

const CODE = /^[ENSW]\d{4,8}$/;

/**
 * What the search offers for a name or a code: seats, former seats, towns, MPs, other candidates, regions, wards, each best first, no
 * more than `most`, and then that there are more. Misspelt names are for those who find nothing as typed.
 */
export function nameSuggestions(typed: string, index: SearchIndex, most = FIRST_LISTED): NameSuggestions {
  const code = typed.trim().toUpperCase();
  const kinds = CODE.test(code) ? kindsOfCode(code, index) : kindsOfName(typed, index);
  const all = kinds.map(({ suggestions }) => suggestions);
  const total = all.reduce((sum, { length }) => sum + length, 0);
  const shares = shareOut(
    all,
    total - most <= FEW_MORE ? total : most,
    kinds.map(({ atLeast }) => atLeast),
  );
  const groups = kinds.flatMap(({ label, whole, suggestions: own }, position): readonly SuggestionGroup[] => {
    const suggestions = shares[position] ?? [];
    return suggestions.length === 0 || (whole && suggestions.length < own.length) ? [] : [{ label, suggestions }];
  });
  const listed = groups.reduce((sum, { suggestions }) => sum + suggestions.length, 0);
  if (listed === total) return { groups, total };
  const next = Math.min(LISTED_MORE, total - listed);
  return { groups: [...groups, { label: null, suggestions: [{ kind: 'more', id: 'more', next, total }] }], total };
}

function kindsOfCode(code: string, index: SearchIndex): readonly Kind[] {
  const seats = index.election.contests.filter((seat) => seat.code.startsWith(code));
  const former = index.former.filter((seat) => seat.code === code);
  return [
    { label: 'Constituencies', suggestions: seats.map((seat) => seatSuggestion(seat)), atLeast: 2 },
    ...former.map((seat) => kindOfFormer(seat, true, index)),
  ];
}

function kindsOfName(typed: string, index: SearchIndex): readonly Kind[] {
  const { contests } = index.election;
  const allSeats = matchSeats(typed, index);
  const allPeople = matchPeople(typed, index.people);
  const allRegions = matchNames(typed, index.regions);
  const placesWanted = foldName(typed).length >= LETTERS_FOR_PLACES;
  const allFormer = placesWanted ? matchNames(typed, index.formerSeats) : [];
  const allTowns = placesWanted ? matchNamesAsTyped(typed, index.towns) : [];
  const wards = placesWanted ? matchNamesAsTyped(typed, index.wards) : [];
  // The very name of a place: what is only like it is not meant.
  const placeIsMeant = [...allFormer, ...allTowns, ...wards].some(({ rank }) => rank === 0);
  const placeFits = placeIsMeant || [...allSeats, ...allRegions].some(fitsAsTyped);
  const people = allPeople.filter((match) => !placeFits || fitsAsTyped(match));
  const personFits = people.some(fitsAsTyped);
  const fits = placeFits || personFits;
  const seats = allSeats.filter((match) => !(fits && isMisspelt(match)) && !(personFits && isInside(match)));
  const regions = allRegions.filter((match) => !fits || fitsAsTyped(match));
  const nothing = seats.length + people.length + regions.length + allTowns.length + wards.length === 0;
  const former = allFormer.filter((match) => nothing || !isMisspelt(match));
  const townsOrLike = nothing && former.length === 0 && placesWanted ? matchNames(typed, index.towns) : allTowns;
  const towns = {
    label: 'Towns and villages, by where their middle is',
    suggestions: townsOrLike
      .filter(({ subject, name }) => !isNamedBySeat(subject, name, seats))
      .flatMap(({ subject }) => townSuggestion(subject, contests)),
    atLeast: 2,
  };
  const wholeWord = ({ name }: NameMatch<unknown>) => ` ${name} `.includes(` ${foldName(typed)} `);
  // "Smith" is more likely Nick Smith than Smithton.
  const peopleFirst = people.some(wholeWord) && !allTowns.some(wholeWord);
  return [
    {
      label: 'Constituencies',
      suggestions: seats.map(({ subject, byWelshName }) => seatSuggestion(subject, byWelshName)),
      atLeast: 2,
    },
    ...former.map(({ subject }, position) => kindOfFormer(subject, position === 0, index)),
    ...(peopleFirst ? [] : [towns]),
    {
      label: 'Elected as MPs',
      suggestions: people.filter(({ subject }) => subject.place === 1).map(personSuggestion),
      atLeast: 2,
    },
    {
      label: 'Other candidates',
      suggestions: people.filter(({ subject }) => subject.place > 1).map(personSuggestion),
      atLeast: 2,
    },
    ...(peopleFirst ? [towns] : []),
    {
      label: 'Regions and nations',
      suggestions: regions.map(({ subject }) => regionSuggestion(subject, contests)),
      atLeast: 2,
    },
    { label: 'Wards', suggestions: wards.flatMap(({ subject }) => wardSuggestions(subject, contests)), atLeast: 1 },
  ];
}

function fitsAsTyped(match: NameMatch<unknown>): boolean {
  return !isMisspelt(match) && !isInside(match);
}

/** Whether the seat of a town is among those found, and has its name: "Leicester" needs no line of its own. */
function isNamedBySeat({ seat }: Town, name: string, seats: readonly NameMatch<Contest>[]): boolean {
  return seats.some(({ subject, name: own }) => subject.index === seat && ` ${own} `.includes(` ${name} `));
}

function kindOfFormer(former: FormerSeat, first: boolean, { election }: SearchIndex): Kind {
  const suggestions = former.heirs.flatMap(({ index, share }): readonly Suggestion[] => {
    const constituency = election.contests[index];
    return constituency === undefined ? [] : [{ kind: 'heir', id: `${former.code}-${constituency.code}`, constituency, share }];
  });
  const label = `${formerSeatInWords(former, election)}; now in`;
  return { label, suggestions, atLeast: first ? suggestions.length : 0, whole: true };
}

function townSuggestion({ name, seat }: Town, seats: readonly Contest[]): readonly Suggestion[] {
  const constituency = seats[seat];
  const id = `town-${name}-${seat}`.replace(/\s/g, '_');
  return constituency === undefined ? [] : [{ kind: 'town', id, name, constituency }];
}

function wardSuggestions(ward: Ward, seats: readonly Contest[]): readonly Suggestion[] {
  return ward.seats.flatMap((index): readonly Suggestion[] => {
    const constituency = seats[index];
    const id = `ward-${ward.council}-${ward.name}-${index}`.replace(/\s/g, '_');
    return constituency === undefined ? [] : [{ kind: 'ward', id, ward, constituency }];
  });
}

function personSuggestion({ subject: standing }: NameMatch<Standing>): Suggestion {
  const { constituency, firstName, surname, party } = standing.candidacy;
  return { kind: 'person', id: `${constituency}-${party}-${firstName}-${surname}`.replace(/\s/g, '_'), standing };
}
