import { HeadlineWords } from '../ui/headline/HeadlineWords.tsx';
import { useDocumentTitle } from '../ui/headline/useDocumentTitle.ts';
import { LaterPart } from '../ui/later/LaterPart.tsx';
import { useDocumentTheme } from '../ui/layout/useDocumentTheme.ts';
import { Notices } from '../ui/notices/Notices.tsx';
import { SeatAnnouncer } from '../ui/notices/SeatAnnouncer.tsx';
import { EmbedLegend } from './EmbedLegend.tsx';
import { EmbedMap } from './EmbedMap.tsx';
import type { EmbedParameters } from './embedParameters.ts';
import { EMBED_TOOLS } from './embedToolsCode.ts';
import { SeatCard } from './SeatCard.tsx';
import { SourceLine } from './SourceLine.tsx';

interface EmbedPageProps {
  readonly parameters: EmbedParameters;
  readonly release: string;
}

/** The sentence, the map, and as much around it as was asked for. */
export function EmbedPage({ parameters: { ui, links }, release }: EmbedPageProps) {
  useDocumentTheme();
  useDocumentTitle();
  return (
    <main className="embed" aria-label="Map">
      <header className="embed__head">
        <HeadlineWords />
        {ui === 'full' && <LaterPart code={EMBED_TOOLS} props={{}} />}
      </header>
      <div className="embed__map">
        <EmbedMap picture={ui === 'none'} />
        <Notices />
      </div>
      {ui !== 'none' && (
        <div className="embed__side">
          <SeatCard />
          <EmbedLegend />
        </div>
      )}
      <SourceLine links={links} release={release} />
      {ui !== 'none' && <SeatAnnouncer />}
    </main>
  );
}
