import { useEffect } from 'react';
import { selectElection, selectMeasure, selectMeasureContext, selectSelected } from '../../store/selectors.ts';
import { selectStoryTitle } from '../reading/selectStoryTitle.ts';
import { useHustings } from '../StoreContext.ts';
import { pageTitle } from './pageTitle.ts';
import { selectGroupInWords } from './selectGroupInWords.ts';

/** Keeps the document's title and description true to the view. */
export function useDocumentTitle(): void {
  const election = useHustings(selectElection);
  const selected = useHustings(selectSelected);
  const measure = useHustings(selectMeasure);
  const context = useHustings(selectMeasureContext);
  const group = useHustings(selectGroupInWords);
  const story = useHustings(selectStoryTitle);
  useEffect(() => {
    if (election === null || context === null) return;
    const { title, description } = pageTitle(election, selected, measure.headline(context), group);
    document.title = story === null ? title : `${story} – Hustings`;
    document.querySelector('meta[name="description"]')?.setAttribute('content', description);
  }, [election, selected, measure, context, group, story]);
}
