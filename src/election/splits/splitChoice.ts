import type { PartyId } from '../party.ts';

/**
 * Whose votes are set against majorities: the best placed candidate behind the first two, or all candidates of some parties
 * together (independents are a "party" here). The winner and the runner-up are never among them: the majority is theirs.
 */
export type SplitChoice = { readonly kind: 'best third' } | { readonly kind: 'parties'; readonly parties: ReadonlySet<PartyId> };
