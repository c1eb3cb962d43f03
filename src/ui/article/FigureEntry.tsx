import type { FoundFigure } from '../../article/checkArticle.ts';
import { FIGURE_VERDICTS } from '../../article/checkInWords.ts';
import { AnnouncedPart } from '../announcer/Announcer.tsx';
import { FigureVerdictMark } from './FigureVerdictMark.tsx';

interface FigureEntryProps {
  readonly figure: FoundFigure;
  readonly text: string;
}

/** A figure of the article, its verdict, and what the results say. */
export function FigureEntry({ figure: { start, end, verdict, words }, text }: FigureEntryProps) {
  return (
    <>
      <span className={`article-verdict article-verdict--${verdict}`}>
        <FigureVerdictMark verdict={verdict} />
        <bdi>“{text.slice(start, end)}”</bdi> {FIGURE_VERDICTS[verdict].toLowerCase()}.
      </span>{' '}
      {words}
    </>
  );
}

/** The same below its paragraph, where the reader has followed its mark; read out as it comes. */
export function FigureNote(entry: FigureEntryProps) {
  return (
    <AnnouncedPart about={entry.figure} className="article-note">
      <FigureEntry {...entry} />
    </AnnouncedPart>
  );
}
