import type { ArticleCheck } from '../../article/checkArticle.ts';
import { figuresBySeat } from '../../article/figuresBySeat.ts';
import type { Election } from '../../election/election.ts';
import { SeatLink } from '../panel/SeatLink.tsx';
import { FigureEntry } from './FigureEntry.tsx';

interface ArticleSeatsProps {
  readonly check: ArticleCheck;
  readonly election: Election;
  readonly onLeave: () => void;
}

/** The article's seats in its order, each with its figures and what the results say of them. */
export function ArticleSeats({ check, election, onLeave }: ArticleSeatsProps) {
  return (
    <ul className="article-seats">
      {figuresBySeat(check).map(({ seat, figures }) => {
        const constituency = seat === null ? undefined : election.byCode.get(seat);
        return (
          <li key={seat ?? 'country'}>
            <p className="article-seats__name">
              {constituency === undefined ? (
                'The country and groups of seats'
              ) : (
                <SeatLink constituency={constituency} election={election} onLeave={onLeave} />
              )}
            </p>
            {figures.length > 0 && (
              <ul className="article-seats__figures">
                {figures.map((figure) => (
                  <li key={figure.start}>
                    <FigureEntry figure={figure} text={check.text} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        );
      })}
    </ul>
  );
}
