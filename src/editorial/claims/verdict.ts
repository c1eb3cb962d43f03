/** What the declared results make of something that was reported. */
export type Verdict =
  /** The results say the same. */
  | 'borne-out'
  /** The results say the same once they are rounded as coarsely as the report did. */
  | 'after-rounding'
  /** It was said while votes were still being counted, and what was declared later went beyond it. */
  | 'overtaken'
  /** The results say otherwise. */
  | 'not-borne-out'
  /** The data package holds nothing that it could be compared with. */
  | 'unchecked';

/** All verdicts, in the order in which a list offers them. */
export const VERDICTS: readonly Verdict[] = ['borne-out', 'after-rounding', 'overtaken', 'not-borne-out', 'unchecked'];

/** From what decides over a claim of several figures to what gives way. */
const GRAVEST_FIRST: readonly Verdict[] = ['not-borne-out', 'overtaken', 'after-rounding', 'borne-out', 'unchecked'];

/** The verdict on a claim of several figures: the gravest of theirs. What cannot be checked decides only where nothing else can be. */
export function overallVerdict(verdicts: readonly Verdict[]): Verdict {
  return GRAVEST_FIRST.find((verdict) => verdicts.includes(verdict)) ?? 'unchecked';
}
