import { isTour } from '../../editorial/stories.ts';
import type { Election } from '../../election/election.ts';
import { givenQuery } from '../../view/givenAddress.ts';
import { formatStoryQuery } from '../../view/query.ts';
import { usualView, type View } from '../../view/view.ts';
import type { Shared } from './selectShared.ts';

/** Something that can be put into an article while a view is open. */
export interface EmbeddedView {
  readonly id: 'story' | 'step' | 'map';
  readonly label: string;
  /** With "?" in front, or "". */
  readonly query: string;
  readonly title: string;
}

/** A view as an embed can show it, which has no drawer. */
function withoutDrawer(view: View, election: Election): View {
  const { tab, chart, pins, sort, columns, swing, splits } = usualView(election);
  return { ...view, tab, chart, pins, sort, columns, swing, splits };
}

/** Returns the query string of an embed of a view's map alone, with "?" in front or "". */
export function queryOfMap(view: View, election: Election): string {
  return givenQuery({ ...withoutDrawer(view, election), story: null, step: 1 }, election);
}

/** What can be embedded of a view, first what is meant most likely: of a tour, all of it, or from the step that is open; else the map alone. */
export function embeddedViews(
  view: View,
  election: Election,
  { title, mapTitle }: Shared,
): readonly [EmbeddedView, ...EmbeddedView[]] {
  const plain: View = { ...withoutDrawer(view, election), foreign: [] };
  const map: EmbeddedView = {
    id: 'map',
    label: 'This map without the story',
    query: queryOfMap(view, election),
    title: mapTitle,
  };
  if (!isTour(view.story)) return [map];
  const story: EmbeddedView = {
    id: 'story',
    label: 'The whole story',
    query: formatStoryQuery({ ...plain, step: 1 }, election),
    title,
  };
  if (view.step === 1) return [story, map];
  return [{ id: 'step', label: 'The story from this step', query: formatStoryQuery(plain, election), title }, story, map];
}
