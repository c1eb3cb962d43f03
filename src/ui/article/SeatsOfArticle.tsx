import { useContext, useMemo, useRef } from 'react';
import type { AreaCode } from '../../election/area.ts';
import type { Election } from '../../election/election.ts';
import { withChosenSeats } from '../../view/chosenSeats.ts';
import { CopyButton } from '../copy/CopyButton.tsx';
import { ShowMapContext } from '../panel/ShowMapContext.ts';
import { useHustings, useHustingsStore } from '../StoreContext.ts';
import { queryOfMap } from '../share/embeddedViews.ts';
import { DEFAULT_RATIO, DEFAULT_SHOWN, embedThemeOf } from '../share/embedOptions.ts';
import { frameSnippet } from '../share/snippets.ts';

interface SeatsOfArticleProps {
  readonly seats: readonly AreaCode[];
  readonly election: Election;
  readonly onLeave: () => void;
}

/** Shows the article's seats alone on the map, or takes that map away as an embed. */
export function SeatsOfArticle({ seats, election, onLeave }: SeatsOfArticleProps) {
  const store = useHustingsStore();
  const showMap = useContext(ShowMapContext);
  const code = useRef<HTMLPreElement>(null);
  const view = useHustings((state) => state.view);
  const snippet = useMemo(() => {
    const query = queryOfMap({ ...view, where: withChosenSeats([], seats), seat: null, at: null }, election);
    const page = `${window.location.origin}${window.location.pathname}`;
    const title = seats.length === 1 ? 'The seat of this article' : `The ${seats.length} seats of this article`;
    return frameSnippet({
      page,
      query,
      options: { ratio: DEFAULT_RATIO, shown: DEFAULT_SHOWN, theme: embedThemeOf(view.theme), release: null, title },
      picture: null,
      space: null,
    });
  }, [view, seats, election]);
  function show() {
    const indices = seats.flatMap((seat) => election.byCode.get(seat)?.index ?? []);
    const { changeView, flyTo } = store.getState();
    changeView({ where: withChosenSeats([], seats) });
    const [first] = indices;
    if (first !== undefined) flyTo(indices.length === 1 ? { to: 'seat', index: first } : { to: 'seats', indices });
    onLeave();
    showMap();
  }
  return (
    <section className="panel__section article-seats-actions" aria-label="The article’s seats">
      <button type="button" className="plain-button" onClick={show}>
        {seats.length === 1 ? 'Show this seat' : `Show these ${seats.length} seats`}
      </button>
      <CopyButton text={snippet} shownIn={code}>
        Copy an embed of {seats.length === 1 ? 'it' : 'them'}
      </CopyButton>
      <details className="article-seats-actions__code">
        <summary className="small">The embed’s code</summary>
        <pre ref={code}>{snippet}</pre>
      </details>
    </section>
  );
}
