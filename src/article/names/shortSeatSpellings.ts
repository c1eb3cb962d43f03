import type { Contest } from '../../election/contest.ts';
import { COMPASS_WORDS } from './compassWords.ts';
import { wordsOfName } from './seatSpellings.ts';

/**
 * Parts of seats' names that articles use for the whole: "Dewsbury" for Dewsbury and Batley, "Perry Barr" for Birmingham Perry Barr.
 * Only parts that belong to one seat, and that are no seat's whole name.
 */
export function shortSeatSpellings(seats: readonly Contest[]): ReadonlyMap<Contest, readonly (readonly string[])[]> {
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
export function sharedBeginnings(names: readonly (readonly string[])[]): ReadonlySet<string> {
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
