import { type MouseEvent, useEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import type { ArticleCheck, FoundPerson, FoundSeat } from '../../article/checkArticle.ts';
import { FIGURE_VERDICTS } from '../../article/checkInWords.ts';
import type { AreaCode } from '../../election/area.ts';
import type { Election } from '../../election/election.ts';
import { formatQuery } from '../../view/query.ts';
import type { View } from '../../view/view.ts';
import { useLinkedView } from '../LinkedView.tsx';
import { useHustingsStore } from '../StoreContext.ts';
import { articleDesk } from './articleDesk.ts';
import { FigureNote } from './FigureEntry.tsx';
import { FigureVerdictMark } from './FigureVerdictMark.tsx';
import { paragraphsOf } from './paragraphs.ts';

interface MarkedTextProps {
  readonly check: ArticleCheck;
  readonly election: Election;
  readonly onLeave: () => void;
}

/** The article as it was read, as text only: names lead to their seat on the map, figures to what the results say of them. */
export function MarkedText({ check, election, onLeave }: MarkedTextProps) {
  const store = useHustingsStore();
  const text = useRef<HTMLDivElement>(null);
  const paragraphs = useMemo(() => paragraphsOf(check), [check]);
  const view = useLinkedView();
  const addresses = useMemo(() => addressesOf(view, election), [view, election]);
  const followed = useStore(articleDesk, (desk) => desk.followed);
  // Back from a seat's record, the reader goes on where he or she left the text.
  useEffect(() => {
    const { followed: last } = articleDesk.getState();
    const mark = last === null ? null : (text.current?.querySelector<HTMLElement>(`[data-finding="${last}"]`) ?? null);
    const frame = mark?.closest('.panel__scroll, .sheet__body') ?? null;
    mark?.focus({ preventScroll: true });
    // Only the panel scrolls: `scrollIntoView` would move the page around it too.
    if (mark !== null && frame !== null) {
      frame.scrollBy({ top: mark.getBoundingClientRect().top - frame.getBoundingClientRect().top - frame.clientHeight / 3 });
    }
  }, []);
  function goTo(event: MouseEvent, { seat }: FoundSeat | FoundPerson, number: number) {
    const constituency = election.byCode.get(seat);
    if (constituency === undefined || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    articleDesk.setState({ followed: number });
    onLeave();
    store.getState().goToSeat(constituency.index);
  }
  return (
    <div ref={text} className="article-text">
      {paragraphs.map((stretches) => {
        const open = stretches.find(
          ({ found }) => found !== null && found.number === followed && found.finding.kind === 'figure',
        )?.found;
        return (
          <div key={stretches[0]?.start}>
            <p dir="auto">
              {stretches.map(({ start, end, found }) => {
                const words = check.text.slice(start, end);
                if (found === null) return <span key={start}>{words}</span>;
                const { finding, number } = found;
                if (finding.kind !== 'figure') {
                  return (
                    <a
                      key={start}
                      href={addresses(finding.seat)}
                      className={`article-mark article-mark--${finding.kind}`}
                      data-finding={number}
                      title={titleOf(finding, election)}
                      onClick={(event) => goTo(event, finding, number)}
                    >
                      {words}
                    </a>
                  );
                }
                return (
                  <button
                    key={start}
                    type="button"
                    className={`article-mark article-mark--${finding.verdict}`}
                    data-finding={number}
                    aria-expanded={followed === number}
                    onClick={() => articleDesk.setState({ followed: followed === number ? null : number })}
                  >
                    <FigureVerdictMark verdict={finding.verdict} />
                    {words}
                    <span className="visually-hidden"> ({FIGURE_VERDICTS[finding.verdict].toLowerCase()})</span>
                  </button>
                );
              })}
            </p>
            {open?.finding.kind === 'figure' && <FigureNote key={open.number} figure={open.finding} text={check.text} />}
          </div>
        );
      })}
    </div>
  );
}

function titleOf(finding: FoundSeat | FoundPerson, { byCode, partyById }: Election): string {
  const seat = byCode.get(finding.seat)?.name ?? '';
  return finding.kind === 'seat' ? seat : `${finding.name}, ${partyById.get(finding.party)?.name ?? ''}, ${seat}`;
}

/** The address of the view with a seat open, worked out once for each seat however often it is named. */
function addressesOf(view: View, election: Election): (seat: AreaCode) => string {
  const known = new Map<AreaCode, string>();
  return (seat) => {
    const address = known.get(seat) ?? formatQuery({ ...view, seat, at: null }, election);
    known.set(seat, address);
    return address;
  };
}
