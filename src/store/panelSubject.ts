import { isTour, tourOutline } from '../editorial/stories.ts';
import type { AreaCode } from '../election/area.ts';
import { selectElection, selectSelected } from './selectors.ts';
import type { HustingsState } from './state.ts';

/** The seat that the step of the open tour selects itself; `null` where it selects none, or no tour is open. */
export function stepSeat(state: HustingsState): AreaCode | null {
  const { election, story, step } = state.view;
  const slug = isTour(story) ? tourOutline(election, story)?.seats[step - 1] : null;
  return slug === null || slug === undefined ? null : (selectElection(state)?.bySlug.get(slug)?.code ?? null);
}

/**
 * What the panel is about: the record of the selected seat, the story that is open, or the overview. A seat that the step of a tour
 * selects itself leaves the story in place until the reader asks for its record.
 */
export function selectPanelSubject(state: HustingsState): 'record' | 'story' | 'overview' {
  const { story, seat } = state.view;
  const selected = selectSelected(state) !== null;
  if (story === null) return selected ? 'record' : 'overview';
  // The seat of the step before may still be there while the next one is awaited.
  const apart = !state.stepAwaited && (state.recordWanted || seat !== stepSeat(state));
  return selected && apart ? 'record' : 'story';
}
