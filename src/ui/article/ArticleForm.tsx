import { type DragEvent, useId, useState } from 'react';
import { useStore } from 'zustand';
import type { ArticleSources } from '../../stories/article/names/articleSources.ts';
import { articleDesk, clearDesk } from './articleDesk.ts';
import { checkTyped } from './checkTyped.ts';
import { takeFile } from './takeFile.ts';

/** Where the article goes in, and what becomes of it. */
export function ArticleForm({ sources }: { readonly sources: ArticleSources | null }) {
  const field = useId();
  const hint = useId();
  const { typed, state } = useStore(articleDesk);
  const [over, setOver] = useState(false);
  const checking = state.kind === 'checking';
  function drop(event: DragEvent) {
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file === undefined) return;
    event.preventDefault();
    void takeFile(file);
  }
  return (
    <form
      className={over ? 'article-form article-form--over' : 'article-form'}
      onSubmit={(event) => {
        event.preventDefault();
        if (sources !== null) checkTyped(sources);
      }}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <label htmlFor={field}>Article</label>
      <textarea
        id={field}
        className="article-form__text"
        dir="auto"
        rows={state.kind === 'checked' ? 3 : 9}
        spellCheck={false}
        aria-describedby={hint}
        value={typed}
        onChange={(event) => articleDesk.setState({ typed: event.target.value })}
      />
      <p id={hint} className="small">
        Text or HTML, up to 200,000 characters. A file can be dropped here.
      </p>
      <div className="article-form__actions">
        <button type="submit" className="plain-button article-form__check" disabled={sources === null || checking}>
          Check
        </button>
        {checking && (
          <button
            type="button"
            className="plain-button"
            onClick={() => {
              state.stop();
              articleDesk.setState({ state: { kind: 'idle' } });
            }}
          >
            Stop
          </button>
        )}
        {!checking && typed !== '' && (
          <button type="button" className="plain-button" onClick={clearDesk}>
            Clear
          </button>
        )}
        {checking && <progress aria-label="Checking the article" max={1} value={state.part} />}
      </div>
      <p role="status" className={state.kind === 'refused' ? 'article-form__refusal' : 'visually-hidden'}>
        {checking && 'Checking.'}
        {state.kind === 'refused' && state.words}
        {state.kind === 'checked' && 'Checked.'}
      </p>
      {sources === null && <p className="small">The candidates’ votes are on their way.</p>}
    </form>
  );
}
