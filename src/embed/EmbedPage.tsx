import { useRef } from 'react';
import { selectPanelSubject } from '../store/panelSubject.ts';
import { selectChoropleth, selectElection, selectPackage } from '../store/selectors.ts';
import { Announcer } from '../ui/announcer/Announcer.tsx';
import { GroupInWords } from '../ui/group/GroupInWords.tsx';
import { DocumentTitle } from '../ui/headline/DocumentTitle.tsx';
import { HeadlineWords } from '../ui/headline/HeadlineWords.tsx';
import { LaterPart } from '../ui/later/LaterPart.tsx';
import { useDocumentTheme } from '../ui/layout/useDocumentTheme.ts';
import { ClassesOfMeasure } from '../ui/legend/ClassesOfMeasure.tsx';
import { ClassList } from '../ui/legend/ClassList.tsx';
import { legendClasses } from '../ui/legend/legendClasses.ts';
import { HexagonNote } from '../ui/map/HexagonNote.tsx';
import { Notices } from '../ui/notices/Notices.tsx';
import { SeatAnnouncer } from '../ui/notices/SeatAnnouncer.tsx';
import { OverlayLegend } from '../ui/overlays/OverlayLegend.tsx';
import { useHustings } from '../ui/StoreContext.ts';
import { framedTour } from '../ui/tours/framedTourCode.ts';
import { EmbedMap } from './EmbedMap.tsx';
import type { EmbedUi } from './embedParameters.ts';
import { EMBED_TOOLS, SEAT_CARD } from './laterParts.ts';
import { SourceLine } from './SourceLine.tsx';
import '../ui/legend/Legend.css';

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

/** The step of a tour that the address names; nothing where it names none, and while a seat's card is in its place. */
function EmbedStory({ onLeave }: { readonly onLeave: () => void }) {
  const election = useHustings(selectElection);
  const told = useHustings((state) => selectPanelSubject(state) === 'story');
  return election !== null && told ? <LaterPart code={framedTour(election.id)} props={{ election, onLeave }} /> : null;
}

/** What has to be known of the map that neither headline nor legend say, below it: which seats stand out, and what a hexagon is. */
function EmbedNotes() {
  const filtered = useHustings((state) => state.view.where.length > 0);
  return (
    <div className="embed__notes">
      <GroupInWords />
      {filtered && <p className="small">The legend’s numbers of seats are of the whole country.</p>}
      <HexagonNote />
    </div>
  );
}

/** What the colours mean, under the headline. It never folds: a fold that followed the frame's height would change that height. */
function EmbedLegend() {
  const choropleth = useHustings(selectChoropleth);
  if (choropleth === null) return null;
  const { measure, context } = choropleth;
  const { values, absences } = legendClasses(choropleth);
  return (
    <section className="legend embed__legend" aria-label="Legend">
      <h3 className="legend__title">{measure.legendTitle(context)}</h3>
      <div className="legend__content">
        <ClassesOfMeasure measure={measure} classes={values} short />
        {absences.length > 0 && <ClassList classes={absences} />}
        <OverlayLegend marksOnly />
      </div>
    </section>
  );
}
