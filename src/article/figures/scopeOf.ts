import type { Contest } from '../../election/contest.ts';
import type { SeatGroup } from './groupFacts.ts';
import { type Certainty, seatOfFigure } from './seatOfFigure.ts';
import type { Surroundings } from './surroundings.ts';

/** What a party's figure is of: a seat, seats with a Muslim share, or the country. */
export type Scope =
  | { readonly kind: 'seat'; readonly seat: Contest; readonly certainty: Certainty }
  | { readonly kind: 'group'; readonly groups: readonly SeatGroup[]; readonly certainty: Certainty }
  | { readonly kind: 'country'; readonly certainty: Certainty };

const OF_THE_COUNTRY: readonly string[] = [
  'nationally',
  'nationwide',
  'national',
  'uk',
  'britain',
  'country',
  'landslide',
  'overall',
];
/** Words of a part of the country, for which this page reckons nothing. */
const OF_A_PART: readonly string[] =
  'scotland wales london england ireland midlands yorkshire region regional north south east west cities towns city town county areas heartlands scottish welsh places elsewhere'.split(
    ' ',
  );

/** What a figure of a party is of, as its sentence says. */
export function scopeOf(around: Surroundings): Scope {
  const { words, groups, mentions, sentence } = around;
  const named = mentions.within(sentence.from, sentence.to).some(({ kind }) => kind !== 'party');
  if (groups !== null && !mentions.within(sentence.from, sentence.to).some(({ kind }) => kind === 'seat')) {
    return { kind: 'group', groups, certainty: around.groupsCertain ? 'likely' : 'possible' };
  }
  const national = OF_THE_COUNTRY.some((word) => words.has(word));
  const partial = OF_A_PART.some((word) => words.has(word));
  if (!named && partial) return { kind: 'country', certainty: 'possible' };
  if (!named && national) return { kind: 'country', certainty: 'likely' };
  const tie = seatOfFigure(around);
  // A paragraph that names no seat, in an article about many, may speak of the country or go on about the seat before.
  const loose = tie !== null && !named && tie.certainty === 'possible' && tie.seat === around.topic?.seat && !around.topic.only;
  if (loose) return { kind: 'country', certainty: 'possible' };
  if (tie === null) return { kind: 'country', certainty: 'likely' };
  return { kind: 'seat', seat: tie.seat, certainty: named ? tie.certainty : tie.certainty === 'sure' ? 'likely' : tie.certainty };
}
