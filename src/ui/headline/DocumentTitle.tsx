import { useEffect } from 'react';
import { selectElection, selectMeasure, selectMeasureContext, selectSelected } from '../../store/selectors.ts';
import { selectStoryTitle } from '../reading/selectStoryTitle.ts';
import { useAfterMap } from '../useAfterMap.ts';
import { pageTitle } from './pageTitle.ts';
import { selectGroupInWords } from './selectGroupInWords.ts';

/** Keeps the document's title and description true to the view; draws nothing. */
export function DocumentTitle() {
  const election = useAfterMap(selectElection);
  const selected = useAfterMap(selectSelected);
  const measure = useAfterMap(selectMeasure);
  const context = useAfterMap(selectMeasureContext);
  const group = useAfterMap(selectGroupInWords);
  const story = useAfterMap(selectStoryTitle);
  useEffect(() => {
    if (election === null || context === null) return;
    const { title, description } = pageTitle(election, selected, measure.headline(context), group);
    document.title = story === null ? title : `${story} – Hustings`;
    document.querySelector('meta[name="description"]')?.setAttribute('content', description);
  }, [election, selected, measure, context, group, story]);
  return null;
}
