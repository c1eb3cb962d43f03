import type { AreaCode } from '../election/area.ts';
import type { ArticleCheck, FoundFigure } from './checkArticle.ts';

/** A seat of an article with its figures; `null` for those of the whole country and of groups of seats. */
export interface FiguresOfSeat {
  readonly seat: AreaCode | null;
  readonly figures: readonly FoundFigure[];
}

/** An article's seats in its order, each with its figures, then what is of no single seat, where there is any. */
export function figuresBySeat({ seats, findings }: ArticleCheck): readonly FiguresOfSeat[] {
  const figures = findings.filter((finding) => finding.kind === 'figure');
  const others = figures.filter(({ seat }) => seat === null || !seats.includes(seat));
  const bySeat = seats.map((seat) => ({ seat, figures: figures.filter((figure) => figure.seat === seat) }));
  return others.length === 0 ? bySeat : [...bySeat, { seat: null, figures: others }];
}
