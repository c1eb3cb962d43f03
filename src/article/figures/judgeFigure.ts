import type { Contest } from '../../election/contest.ts';
import { compareQuantity, type Fit } from './compareQuantity.ts';
import type { Fact } from './fact.ts';
import type { Quantity } from './quantity.ts';
import type { Reading } from './reading.ts';

/** What the results make of a figure in an article. */
export type FigureVerdict = 'agrees' | 'rounded' | 'differs' | 'unchecked';

/** A figure that was set beside the results. */
export interface Judgement {
  readonly verdict: FigureVerdict;
  /** What it was compared with: the fact that it agrees with, or the right figure. */
  readonly fact: Fact;
}

/** Small numbers of which the words themselves say what is counted. */
const COUNTED: ReadonlySet<Fact['kind']> = new Set(['seats', 'group', 'apart']);

/** Kinds whose rules tell themselves whether this result is meant or the one before. */
const OWN_TIME: ReadonlySet<Fact['kind']> = new Set(['majority', 'change', 'group', 'muslim']);

/**
 * Judges a figure by what it was taken for. A figure that agrees with the fact of an uncertain tie agrees; only a sure or likely tie
 * makes one differ, and only where no other fact of the passage, to the last digit, shows that something else was meant and where the
 * sentence speaks of no other vote. `null` leaves the figure unmarked.
 */
export function judgeFigure(
  quantity: Quantity,
  reading: Reading,
  tellsOfOther: boolean,
  passage: readonly Fact[],
): Judgement | null {
  const fits = reading.facts.map((fact) => ({ fact, fit: compareQuantity(quantity, fact) }));
  const agreeing = fits.find(({ fit }) => fit === 'agrees') ?? fits.find(({ fit }) => fit === 'rounded');
  const [first] = fits;
  if (agreeing !== undefined) {
    if (tellsOfOther && agreeing.fit === 'rounded' && !OWN_TIME.has(agreeing.fact.kind)) return null;
    if (reading.certainty === 'possible' && !isDistinctive(quantity) && !COUNTED.has(agreeing.fact.kind)) return null;
    return { verdict: agreeing.fit === 'agrees' ? 'agrees' : 'rounded', fact: agreeing.fact };
  }
  if (
    first === undefined ||
    isNear(
      fits.map(({ fit }) => fit),
      reading,
    )
  )
    return null;
  const meant = exactMatch(quantity, passage);
  // The same change the other way round is what differs, and no sign that another was meant.
  const opposite = meant?.kind === 'change' && first.fact.kind === 'change' && meant.seat === first.fact.seat;
  if (meant !== null && !opposite)
    return meant.kind === first.fact.kind || reading.certainty === 'possible' ? { verdict: 'agrees', fact: meant } : null;
  if (reading.certainty === 'possible') return null;
  if (reading.uncheckable === true) return { verdict: 'unchecked', fact: first.fact };
  return tellsOfOther ? null : { verdict: 'differs', fact: first.fact };
}

/** Judges a figure that no rule understood: only an exact and telling match with one fact of the passage says what it is. */
export function recogniseFigure(quantity: Quantity, passage: readonly Fact[]): Judgement | null {
  const fact = exactMatch(quantity, passage);
  return fact === null ? null : { verdict: 'agrees', fact };
}

function exactMatch(quantity: Quantity, passage: readonly Fact[]): Fact | null {
  if (!isDistinctive(quantity) || quantity.hedge !== 'none' || quantity.sign !== 0) return null;
  const matching = passage.filter((fact) => suits(quantity, fact) && compareQuantity(quantity, fact) === 'agrees');
  const seats = new Set<Contest | null>(matching.map(({ seat }) => seat));
  return seats.size === 1 ? (matching[0] ?? null) : null;
}

function suits({ unit }: Quantity, fact: Fact): boolean {
  if (unit === 'per cent') return fact.unit === 'per cent';
  if (unit === 'points') return fact.unit === 'points';
  return (unit === 'votes' || unit === 'count') && fact.unit === 'votes';
}

/** Whether a figure is hardly ever met by chance: votes that are not round, percentages with a decimal. */
function isDistinctive({ value, unit }: Quantity): boolean {
  if (unit === 'per cent' || unit === 'points') return !Number.isInteger(value);
  return value >= 100 && value % 100 !== 0;
}

/** A majority before that comes close says nothing of one that is told as of now. */
function isNear(fits: readonly Fit[], { facts, uncheckable }: Reading): boolean {
  return facts[0]?.kind === 'majority' && uncheckable !== true ? fits[0] === 'near' : fits.includes('near');
}
