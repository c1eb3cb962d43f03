import type { NoChange } from '../election/change.ts';
import type { Contest } from '../election/contest.ts';
import type { Election } from '../election/election.ts';
import type { CensusBase } from '../election/muslimShare.ts';
import type { Party } from '../election/party.ts';
import type { Theme } from './scales/ramps.ts';
import type { Scale } from './scales/scale.ts';

/** The measures by their public names in the query string. */
export const MEASURE_IDS = ['winner', 'change', 'share', 'majority', 'turnout', 'muslim', 'challengers', 'second', 'both'] as const;
export type MeasureId = (typeof MEASURE_IDS)[number];

export const PALETTES = ['party', 'accessible'] as const;
/** The parties' customary colours, or ones that colour-blind readers tell apart. */
export type Palette = (typeof PALETTES)[number];

/** Why a seat has no value, each its own thing. */
export type Absence = 'no-figure' | 'did-not-stand' | 'new' | 'not-comparable';

/** What a measure says of a seat. `number` is in the measure's own unit, `category` a key of its scale. */
export type Reading =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'category'; readonly key: string }
  | { readonly kind: 'absent'; readonly reason: Absence };

/** A category as a reading; absent where it is not known. */
export function categoryOf(key: string | null): Reading {
  return key === null ? { kind: 'absent', reason: 'no-figure' } : { kind: 'category', key };
}

/** A change that there is not, as a reading: a seat without one of the two results cannot be compared. */
export function withoutChange(reason: NoChange): Reading {
  if (reason === 'never-stood') return { kind: 'absent', reason: 'did-not-stand' };
  return { kind: 'absent', reason: reason === 'no-figure' ? 'not-comparable' : reason };
}

/** What a measure says of an election: when it was, who published it, what its changes are measured against, and of which parties. */
export type MeasuredElection = Pick<Election, 'date' | 'source' | 'baseline' | 'partyById' | 'featured' | 'challengers'>;

/** What a measure is read and coloured with. */
export interface MeasureContext {
  readonly election: MeasuredElection;
  readonly parties: readonly Party[];
  /** The party of `change` and `share`. */
  readonly party: Party;
  readonly censusBase: CensusBase;
  readonly palette: Palette;
  readonly theme: Theme;
}

/** The unit of a measure's numbers; `party` for the ones that name a party, `square` for two quantities crossed. */
export type MeasureUnit = 'party' | 'fraction' | 'percentage points' | 'square';

/** Something that can be mapped. */
export interface Measure {
  readonly id: MeasureId;
  /** For the menu: "Change since 2019". */
  name(election: MeasuredElection): string;
  readonly usesParty: boolean;
  readonly unit: MeasureUnit;
  /** The sentence over the map: "Change in Labour's share of the vote since 2019, by constituency". */
  headline(context: MeasureContext): string;
  /** The legend's title with unit and baseline: "Change since the 2019 notional result, percentage points". */
  legendTitle(context: MeasureContext): string;
  /** Where its numbers come from, in a line under the legend. */
  source(context: MeasureContext): string;
  read(constituency: Contest, context: MeasureContext): Reading;
  /** A reading in words, with what it compares with, "down 26.6 points since 2019". */
  describe(reading: Reading, context: MeasureContext): string;
  /** Sorts readings, absent ones included, into classes with their colours. */
  scale(context: MeasureContext): Scale<Reading>;
}
