import type { ArticleCheck } from './checkArticle.ts';
import type { FigureVerdict } from './figures/judgeFigure.ts';

/** Verdicts as they stand beside a figure. */
export const FIGURE_VERDICTS: Readonly<Record<FigureVerdict, string>> = {
  agrees: 'Agrees',
  rounded: 'Agrees as rounded or qualified',
  differs: 'Differs',
  unchecked: 'Cannot be checked',
};

const ORDER: readonly FigureVerdict[] = ['agrees', 'rounded', 'differs', 'unchecked'];
const COUNTED: Readonly<Record<FigureVerdict, readonly [one: string, several: string]>> = {
  agrees: ['agrees', 'agree'],
  rounded: ['agrees as rounded or qualified', 'agree as rounded or qualified'],
  differs: ['differs', 'differ'],
  unchecked: ['cannot be checked', 'cannot be checked'],
};

/** What was found, in a sentence or two: "5 seats, 8 candidates and 12 figures. Of the figures, 10 agree and 2 differ." */
export function checkInWords({ findings, seats }: ArticleCheck): string {
  const figures = findings.filter((finding) => finding.kind === 'figure');
  const people = new Set(findings.flatMap((finding) => (finding.kind === 'person' ? [`${finding.seat} ${finding.name}`] : [])));
  if (seats.length === 0 && figures.length === 0) {
    return 'No seat, candidate or figure of this election was recognised. What is not recognised stays unmarked.';
  }
  const counts = `${counted(seats.length, 'seat', 'seats')}, ${counted(people.size, 'candidate', 'candidates')}, ${counted(figures.length, 'figure that could be set beside the results', 'figures that could be set beside the results')}`;
  if (figures.length === 0) return `${counts}.`;
  const verdicts = ORDER.flatMap((verdict) => {
    const times = figures.filter((figure) => figure.verdict === verdict).length;
    return times === 0 ? [] : [`${times} ${COUNTED[verdict][times === 1 ? 0 : 1]}`];
  });
  return `${counts}: ${listed(verdicts)}.`;
}

function counted(count: number, one: string, several: string): string {
  return count === 0 ? `no ${several}` : `${count} ${count === 1 ? one : several}`;
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
