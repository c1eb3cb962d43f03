import type { SuggestionGroup } from './suggestion.ts';

/** What the search answers: what can be chosen, and what is to be said besides. */
export interface SearchAnswer {
  readonly groups: readonly SuggestionGroup[];
  /** How many there are, where the list holds only some of them. */
  readonly total?: number;
  /** `null` where there is nothing to say. */
  readonly words: string | null;
  /** Whether the Enter key alone may follow the first: not where the reader has still to choose. */
  readonly firstIsMeant: boolean;
}
