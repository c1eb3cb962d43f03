import type { Election } from '../../psephology/election.ts';
import { isTourId } from '../../stories/tours/tourOutline.ts';
import { givenQuery } from '../../view/givenAddress.ts';
import { formatStoryQuery } from '../../view/query.ts';
import { DEFAULT_VIEW, type View } from '../../view/view.ts';
import type { Shared } from './selectShared.ts';

/** Something that can be put into an article while a view is open. */
export interface EmbeddedView {
  readonly id: 'story' | 'step' | 'map';
  readonly label: string;
  /** With "?" in front, or "". */
  readonly query: string;
  readonly title: string;
}

/** An embed has no drawer. */
const WITHOUT_DRAWER = { tab: null, chart: DEFAULT_VIEW.chart, pins: [] } as const;

/** What can be embedded of a view, first what is meant most likely: of a tour, all of it, or from the step that is open; else the map alone. */
export function embeddedViews(
  view: View,
  election: Election,
  { title, mapTitle }: Shared,
): readonly [EmbeddedView, ...EmbeddedView[]] {
  const plain: View = { ...view, foreign: [], ...WITHOUT_DRAWER };
  const map: EmbeddedView = {
    id: 'map',
    label: 'This map without the story',
    query: givenQuery({ ...plain, story: null, step: 1 }, election),
    title: mapTitle,
  };
  if (!isTourId(view.story)) return [map];
  const story: EmbeddedView = {
    id: 'story',
    label: 'The whole story',
    query: formatStoryQuery({ ...plain, step: 1 }, election),
    title,
  };
  if (view.step === 1) return [story, map];
  return [{ id: 'step', label: 'The story from this step', query: formatStoryQuery(plain, election), title }, story, map];
}
