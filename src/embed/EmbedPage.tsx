import { useRef } from 'react';
import { selectPanelSubject } from '../store/panelSubject.ts';
import { selectPackage } from '../store/selectors.ts';
import { Announcer } from '../ui/announcer/Announcer.tsx';
import { DocumentTitle } from '../ui/headline/DocumentTitle.tsx';
import { HeadlineWords } from '../ui/headline/HeadlineWords.tsx';
import { LaterPart } from '../ui/later/LaterPart.tsx';
import { useDocumentTheme } from '../ui/layout/useDocumentTheme.ts';
import { Notices } from '../ui/notices/Notices.tsx';
import { SeatAnnouncer } from '../ui/notices/SeatAnnouncer.tsx';
import { useHustings } from '../ui/StoreContext.ts';
import { EmbedLegend } from './EmbedLegend.tsx';
import { EmbedMap } from './EmbedMap.tsx';
import { EmbedNotes } from './EmbedNotes.tsx';
import { EmbedStory } from './EmbedStory.tsx';
import type { EmbedUi } from './embedParameters.ts';
import { EMBED_TOOLS, SEAT_CARD } from './laterParts.ts';
import { SourceLine } from './SourceLine.tsx';

interface EmbedPageProps {
  readonly ui: EmbedUi;
  /** Whether the source line links to the whole app. */
  readonly links: boolean;
  /** The version of data and definitions. */
  readonly release: string;
  /** The day on which the data were made, ISO 8601, or "". */
  readonly dataDate: string;
}

/**
 * The sentence, the legend under it, the map, and as much around it as was asked for. A region with a second-level heading: the article
 * has a main part and a first heading of its own, and readers of a screen reader meet all of it as one page.
 */
export function EmbedPage({ ui, links, release, dataDate }: EmbedPageProps) {
  const page = useRef<HTMLElement>(null);
  const focusPage = () => page.current?.focus({ preventScroll: true });
  const inRecord = useHustings((state) => selectPanelSubject(state) === 'record');
  // Another map for other areas: what it draws goes by their index.
  const areaSet = useHustings((state) => selectPackage(state).areaSet);
  useDocumentTheme();
  return (
    // A picture is no part of the page to be gone to.
    <section ref={page} className="embed" role={ui === 'none' ? 'group' : undefined} aria-label="Election map" tabIndex={-1}>
      <Announcer />
      <DocumentTitle />
      <header className="embed__head">
        <HeadlineWords counted={false} heading="h2" />
        <div className="embed__tools">{ui === 'full' && <LaterPart code={EMBED_TOOLS} props={{}} />}</div>
        {ui !== 'none' && <EmbedLegend />}
      </header>
      <div className="embed__shown">
        <div className="embed__map">
          <div className="embed__own-height" />
          <EmbedMap key={areaSet} picture={ui === 'none'} />
          <Notices />
        </div>
        <EmbedNotes />
      </div>
      {ui !== 'none' && (
        <div className="embed__side">
          <EmbedStory onLeave={focusPage} />
          {inRecord && <LaterPart code={SEAT_CARD} props={{ onClosed: focusPage }} />}
        </div>
      )}
      <SourceLine links={links} release={release} dataDate={dataDate} />
      {ui !== 'none' && <SeatAnnouncer />}
    </section>
  );
}
