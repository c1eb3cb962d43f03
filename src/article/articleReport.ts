import type { Election } from '../election/election.ts';
import type { ArticleCheck, FoundFigure } from './checkArticle.ts';
import { checkInWords, FIGURE_VERDICTS } from './checkInWords.ts';
import { figuresBySeat } from './figuresBySeat.ts';

/** Of what the report is made besides the check. */
export interface ReportForm {
  readonly markdown: boolean;
  /** Sentences to end with: sources, what areas do not tell. */
  readonly notes: readonly string[];
}

/** A check as a text to be passed on, plain or as Markdown: what was found, the figures by seat, and the notes. */
export function articleReport(check: ArticleCheck, election: Election, { markdown, notes }: ReportForm): string {
  const heading = (level: number, words: string) => (markdown ? `${'#'.repeat(level)} ${words}` : words);
  const lines = figuresBySeat(check).flatMap(({ seat, figures }) => {
    const name = seat === null ? 'The country and groups of seats' : (election.byCode.get(seat)?.name ?? seat);
    const entries =
      figures.length === 0 ? ['- Named; no figure was recognised.'] : figures.map((figure) => entry(figure, check.text, markdown));
    return ['', heading(3, name), ...(markdown ? [''] : []), ...entries];
  });
  return [heading(2, `An article beside the results: ${election.title}`), '', checkInWords(check), ...lines, '', ...notes].join(
    '\n',
  );
}

function entry({ start, end, verdict, words }: FoundFigure, text: string, markdown: boolean): string {
  const said = text.slice(start, end).replace(/\s+/g, ' ');
  const judged = FIGURE_VERDICTS[verdict];
  return `- “${said}”: ${markdown ? `**${judged}.**` : `${judged}.`} ${words}`;
}
