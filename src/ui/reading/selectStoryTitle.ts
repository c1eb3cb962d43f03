import { selectPanelSubject } from '../../store/panelSubject.ts';
import type { HustingsState } from '../../store/state.ts';
import { readingTitle } from './reading.ts';

/** The title of the story that the panel shows; `null` where it shows something else. */
export function selectStoryTitle(state: HustingsState): string | null {
  const { election, story } = state.view;
  return story !== null && selectPanelSubject(state) === 'story' ? readingTitle(election, story) : null;
}
