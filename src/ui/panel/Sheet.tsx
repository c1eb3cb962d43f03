import { ChevronUp } from 'lucide-react';
import { type ReactNode, type RefObject, useCallback, useContext, useId, useLayoutEffect, useRef, useState } from 'react';
import { PANEL_ID } from '../layout/SkipLink.tsx';
import { useClosedByEscape } from '../layout/useClosedByEscape.ts';
import { PrerenderContext } from '../PrerenderContext.ts';
import { CLOSED_SHEET_HEIGHT } from './closedSheetHeight.ts';
import { ShowMapContext } from './ShowMapContext.ts';
import { sheetOnPage } from './sheetOnPage.ts';
import { useSheetDrag } from './useSheetDrag.ts';
import './Sheet.css';

interface SheetProps {
  readonly ref: RefObject<HTMLElement | null>;
  readonly label: string;
  /** What pulling the sheet up brings: "Full result". */
  readonly more: string;
  /** What the sheet is about; another subject begins with the sheet low again. */
  readonly subject: string;
  /** Whether it begins at full height instead: a subject that has nothing to be read with the sheet low. */
  readonly opensFull: boolean;
  /** What stays in sight when the sheet is low. */
  readonly head: ReactNode;
  readonly body: ReactNode;
  readonly onPeekHeight: (height: number) => void;
}

/** The panel on a phone: a sheet over the map's lower edge, low at first, pulled up or opened with its button. */
export function Sheet({ ref, label, more, subject, opensFull, head, body, onPeekHeight }: SheetProps) {
  const [held, setHeld] = useState({ subject, full: opensFull });
  const full = held.subject === subject ? held.full : opensFull;
  const setFull = (next: boolean) => setHeld({ subject, full: next });
  const bodyId = useId();
  const peek = useRef<HTMLDivElement>(null);
  const prerendering = useContext(PrerenderContext);
  const [arrived] = useState(() => (prerendering ? { height: CLOSED_SHEET_HEIGHT, words: '' } : sheetOnPage(document)));
  const [peekHeight, setPeekHeight] = useState(arrived.height);
  useLayoutEffect(() => {
    const element = peek.current;
    if (element === null) return;
    const measure = () => setPeekHeight(Math.ceil(element.getBoundingClientRect().height));
    // The same words are as high as they were; to measure them, the page would be laid out at once and for that alone.
    if (element.textContent !== arrived.words) measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [arrived]);
  useLayoutEffect(() => {
    onPeekHeight(peekHeight);
    return () => onPeekHeight(0);
  }, [onPeekHeight, peekHeight]);
  const drag = useSheetDrag(ref, full, setFull);
  useClosedByEscape(full && !opensFull, () => setFull(false));
  const lower = useCallback(() => setHeld({ subject, full: false }), [subject]);
  return (
    <aside
      ref={ref}
      id={PANEL_ID}
      className={full ? 'panel sheet sheet--full' : 'panel sheet'}
      style={{ '--peek': `${peekHeight}px` }}
      aria-label={label}
      tabIndex={-1}
    >
      <div ref={peek} className="sheet__peek" {...drag}>
        <button type="button" className="sheet__grip" aria-expanded={full} aria-controls={bodyId} onClick={() => setFull(!full)}>
          <span className="sheet__handle" aria-hidden="true" />
          <span className="sheet__action">
            {full ? 'Show less' : more}
            <ChevronUp aria-hidden size={16} className="sheet__chevron" />
          </span>
        </button>
        <div className="sheet__head">{head}</div>
      </div>
      <div key={subject} id={bodyId} className="sheet__body" inert={!full}>
        <ShowMapContext value={lower}>{body}</ShowMapContext>
      </div>
    </aside>
  );
}
