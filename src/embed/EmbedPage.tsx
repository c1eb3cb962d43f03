import { useRef } from 'react';
import { Announcer } from '../ui/announcer/Announcer.tsx';
import { GroupInWords } from '../ui/group/GroupInWords.tsx';
import { DocumentTitle } from '../ui/headline/DocumentTitle.tsx';
import { HeadlineWords } from '../ui/headline/HeadlineWords.tsx';
import { LaterPart } from '../ui/later/LaterPart.tsx';
import { useDocumentTheme } from '../ui/layout/useDocumentTheme.ts';
import { Notices } from '../ui/notices/Notices.tsx';
import { SeatAnnouncer } from '../ui/notices/SeatAnnouncer.tsx';
import { EmbedLegend } from './EmbedLegend.tsx';
import { EmbedMap } from './EmbedMap.tsx';
import { EmbedStory } from './EmbedStory.tsx';
import type { EmbedUi } from './embedParameters.ts';
import { EMBED_TOOLS } from './embedToolsCode.ts';
import { SeatCard } from './SeatCard.tsx';
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

/** The sentence, the map, and as much around it as was asked for. */
export function EmbedPage({ ui, links, release, dataDate }: EmbedPageProps) {
  const side = useRef<HTMLDivElement>(null);
  const focusSide = () => side.current?.focus({ preventScroll: true });
  useDocumentTheme();
  return (
    <main className="embed" aria-label="Map">
      <Announcer />
      <DocumentTitle />
      <header className="embed__head">
        <HeadlineWords counted={false} />
        <div className="embed__tools">{ui === 'full' && <LaterPart code={EMBED_TOOLS} props={{}} />}</div>
      </header>
      <div className="embed__shown">
        <div className="embed__map">
          <EmbedMap picture={ui === 'none'} />
          <Notices />
        </div>
        <GroupInWords />
      </div>
      {ui !== 'none' && (
        <div ref={side} className="embed__side" tabIndex={-1}>
          <EmbedStory onLeave={focusSide} />
          <SeatCard onClosed={focusSide} />
          <EmbedLegend />
        </div>
      )}
      <SourceLine links={links} release={release} dataDate={dataDate} />
      {ui !== 'none' && <SeatAnnouncer />}
    </main>
  );
}
