import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import type { ArticleSources } from '../../article/names/articleSources.ts';
import { selectPackage } from '../../store/selectors.ts';
import { CandidaciesFailure } from '../panel/CandidaciesFailure.tsx';
import type { ReadingProps } from '../reading/reading.ts';
import { useHustings, useHustingsStore } from '../StoreContext.ts';
import { ArticleForm } from './ArticleForm.tsx';
import { ArticleResult } from './ArticleResult.tsx';
import { articleDesk } from './articleDesk.ts';
import './ArticleChecker.css';

/** A reader's own article beside the results: its seats and candidates on the map, its figures judged. */
export function ArticleChecker({ election, onLeave }: ReadingProps) {
  const store = useHustingsStore();
  const candidacies = useHustings((state) => selectPackage(state).candidacies);
  const state = useStore(articleDesk, (desk) => desk.state);
  useEffect(() => {
    if (selectPackage(store.getState()).candidacies.status === 'idle') void store.getState().loadCandidacies();
  }, [store]);
  const sources = useMemo(
    (): ArticleSources | null => (candidacies.status === 'ready' ? { election, candidacies: candidacies.value } : null),
    [election, candidacies],
  );
  return (
    <div className="panel__body article">
      <p>
        Paste an article about this election. Its seats and candidates are found, and the figures that belong to them set beside the
        declared results. The text stays in your browser.
      </p>
      {candidacies.status === 'failed' && <CandidaciesFailure meaning="Without them nothing can be checked." />}
      <ArticleForm sources={sources} />
      {state.kind === 'checked' && <ArticleResult check={state.check} election={election} onLeave={onLeave} />}
    </div>
  );
}
