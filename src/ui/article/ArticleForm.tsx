import { type DragEvent, useId, useState } from 'react';
import { useStore } from 'zustand';
import { checkInWords } from '../../article/checkInWords.ts';
import type { ArticleSources } from '../../article/names/articleSources.ts';
import { useAnnounced } from '../announcer/Announcer.tsx';
import { type ArticleDesk, articleDesk, clearDesk } from './articleDesk.ts';
import { checkTyped } from './checkTyped.ts';
import { takeFile } from './takeFile.ts';

/** Where the article goes in, and what becomes of it. */
export function ArticleForm({ sources }: { readonly sources: ArticleSources | null }) {
  const field = useId();
  const hint = useId();
  const { typed, state } = useStore(articleDesk);
  const [over, setOver] = useState(false);
  const checking = state.kind === 'checking';
  useAnnounced(stateInWords(state), { about: state.kind === 'checking' ? 'checking' : state });
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
      {state.kind === 'refused' && <p className="article-form__refusal">{state.words}</p>}
      {sources === null && <p className="small">The candidates’ votes are on their way.</p>}
    </form>
  );
}

/** What has become of the article, as it is announced; `null` where nothing has. */
function stateInWords(state: ArticleDesk['state']): string | null {
  switch (state.kind) {
    case 'idle':
      return null;
    case 'checking':
      return 'Checking.';
    case 'refused':
      return state.words;
    case 'checked':
      return checkInWords(state.check);
    default:
      return state satisfies never;
  }
}
