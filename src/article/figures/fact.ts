import type { ClaimUnit } from '../../editorial/claims/unit.ts';
import type { Contest } from '../../election/contest.ts';
import type { Person } from '../names/articleSources.ts';

/** What a figure of an article is taken for. */
export type FigureKind = 'votes' | 'majority' | 'share' | 'change' | 'turnout' | 'muslim' | 'seats' | 'group' | 'apart';

/** Something that the results say, to be set beside a figure of an article. */
export interface Fact {
  readonly kind: FigureKind;
  /** `then` is the election's baseline. */
  readonly when: 'now' | 'then';
  /** In the unit: 37.1 for 37.1%, −26.6 for down 26.6 points. */
  readonly value: number;
  readonly unit: ClaimUnit;
  /** `null` for a figure of the whole country or of a group of seats. */
  readonly seat: Contest | null;
  readonly person: Person | null;
  /** A sentence that says it, with the figure. */
  readonly words: string;
}
