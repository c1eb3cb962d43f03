import type { Contest } from '../../election/contest.ts';
import { closeWord } from './closeWord.ts';
import { COMPASS_WORDS } from './compassWords.ts';
import { seatSpellings, wordsOfName } from './seatSpellings.ts';

/** What a spelling says by itself: surely the seat, a place that is also a seat's name, or a part of the seat's name. */
export type SeatSpellingKind = 'seat' | 'place' | 'part';

export interface SeatSpelling {
  readonly seat: Contest;
  readonly words: readonly string[];
  readonly kind: SeatSpellingKind;
}

/** All spellings of all seats by their first word. */
export interface SeatIndex {
  /** Spellings that begin with a written word, folded, or with one that it may be a misspelling of. */
  beginningWith(word: string): readonly SeatSpelling[];
}

/** Makes the index of seats' names once for all articles. */
export function seatIndex(seats: readonly Contest[]): SeatIndex {
  const shared = sharedBeginnings(seats.map(({ name }) => wordsOfName(name)));
  const short = shortSeatSpellings(seats);
  const byFirstWord = new Map<string, SeatSpelling[]>();
  const add = (seat: Contest, words: readonly string[], kind: SeatSpellingKind) => {
    const [first = ''] = words;
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { seat, words, kind }]);
  };
  for (const seat of seats) {
    for (const words of seatSpellings(seat)) add(seat, words, isOnlySeat(words, shared) ? 'seat' : 'place');
    for (const words of short.get(seat) ?? []) add(seat, words, 'part');
  }
  const byLetter = new Map<string, string[]>();
  for (const word of byFirstWord.keys()) byLetter.set(word.charAt(0), [...(byLetter.get(word.charAt(0)) ?? []), word]);
  const known = new Map<string, readonly SeatSpelling[]>();

  function search(word: string): readonly SeatSpelling[] {
    const close = (byLetter.get(word.charAt(0)) ?? []).filter((first) => closeWord(word, first) !== null);
    return close.flatMap((first) => byFirstWord.get(first) ?? []);
  }

  return {
    beginningWith: (word) => {
      const found = known.get(word) ?? search(word);
      known.set(word, found);
      return found;
    },
  };
}

/** Names that are only a seat's: of several places, a part of a city, or a place with its part of the compass behind it. */
function isOnlySeat(words: readonly string[], shared: ReadonlySet<string>): boolean {
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  if (words.length === 1) return false;
  return words.includes('and') || shared.has(first) || (COMPASS_WORDS.has(last) && !COMPASS_WORDS.has(first));
}

/**
 * Parts of seats' names that articles use for the whole: "Dewsbury" for Dewsbury and Batley, "Perry Barr" for Birmingham Perry Barr.
 * Only parts that belong to one seat, and that are no seat's whole name.
 */
function shortSeatSpellings(seats: readonly Contest[]): ReadonlyMap<Contest, readonly (readonly string[])[]> {
  const names = new Map(seats.map((seat) => [seat, wordsOfName(seat.name)]));
  const whole = new Set([...names.values()].map((words) => words.join(' ')));
  const cities = sharedBeginnings([...names.values()]);
  const owners = new Map<string, Set<Contest>>();
  for (const [seat, words] of names) {
    for (const part of partsOf(seat.name, words, cities)) {
      const key = part.join(' ');
      if (!whole.has(key)) owners.set(key, (owners.get(key) ?? new Set()).add(seat));
    }
  }
  const spellings = new Map<Contest, (readonly string[])[]>();
  for (const [key, [seat, ...others]] of [...owners].map(([part, seatsOf]) => [part, [...seatsOf]] as const)) {
    if (seat !== undefined && others.length === 0) spellings.set(seat, [...(spellings.get(seat) ?? []), key.split(' ')]);
  }
  return spellings;
}

/** First words that several names begin with and that are no part of the compass: Birmingham, Sheffield, Leicester. */
function sharedBeginnings(names: readonly (readonly string[])[]): ReadonlySet<string> {
  const times = new Map<string, number>();
  for (const [first] of names) if (first !== undefined && !COMPASS_WORDS.has(first)) times.set(first, (times.get(first) ?? 0) + 1);
  return new Set([...times].flatMap(([word, count]) => (count > 1 ? [word] : [])));
}

function partsOf(name: string, words: readonly string[], cities: ReadonlySet<string>): readonly (readonly string[])[] {
  const [component = ''] = name.split(/, | and /);
  const first = wordsOfName(component);
  const parts = first.length < words.length ? [first] : [];
  if (cities.has(first[0] ?? '')) parts.push(first.slice(1), words.slice(1));
  return parts.filter(
    (part) => part.length > 0 && !part.every((word) => COMPASS_WORDS.has(word)) && !COMPASS_WORDS.has(part[0] ?? ''),
  );
}
