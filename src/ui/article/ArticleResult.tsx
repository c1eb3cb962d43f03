import { useRef } from 'react';
import { articleReport } from '../../article/articleReport.ts';
import type { ArticleCheck } from '../../article/checkArticle.ts';
import { checkInWords } from '../../article/checkInWords.ts';
import { figuresBySeat } from '../../article/figuresBySeat.ts';
import type { Election } from '../../election/election.ts';
import { CopyButton } from '../copy/CopyButton.tsx';
import { AreasNotPeople } from '../notices/AreasNotPeople.tsx';
import { SeatLink } from '../panel/SeatLink.tsx';
import { AREAS_NOT_PEOPLE } from '../words/areasNotPeople.ts';
import { FigureEntry } from './FigureEntry.tsx';
import { MarkedText } from './MarkedText.tsx';
import { SeatsOfArticle } from './SeatsOfArticle.tsx';

interface ArticleResultProps {
  readonly check: ArticleCheck;
  readonly election: Election;
  readonly onLeave: () => void;
}

const SOURCES =
  'Compared with the declared results (House of Commons Library) and, for figures before, the 2019 notional result on 2024 boundaries (Rallings and Thrasher).';

/** What was found in the article: in a sentence, in the text, and by seat. */
export function ArticleResult({ check, election, onLeave }: ArticleResultProps) {
  const shown = useRef<HTMLDivElement>(null);
  const ofResidents = check.findings.some(
    (finding) =>
      finding.kind === 'figure' && (finding.what === 'muslim' || finding.what === 'group' || finding.words.includes('Muslim')),
  );
  const notes = ofResidents ? [AREAS_NOT_PEOPLE, SOURCES] : [SOURCES];
  return (
    <div ref={shown} className="article-result">
      <section className="panel__section" aria-label="Summary">
        <p>{checkInWords(check)}</p>
        {check.parties.length > 0 && (
          <p className="small">Parties named: {check.parties.map((id) => election.partyById.get(id)?.name ?? id).join(', ')}.</p>
        )}
        {ofResidents && <AreasNotPeople />}
      </section>
      {check.seats.length > 0 && <SeatsOfArticle seats={check.seats} election={election} onLeave={onLeave} />}
      <section className="panel__section">
        <h3>The text with its marks</h3>
        <MarkedText check={check} election={election} onLeave={onLeave} />
      </section>
      {check.findings.length > 0 && (
        <>
          <section className="panel__section">
            <h3>By seat</h3>
            <ArticleSeats check={check} election={election} onLeave={onLeave} />
          </section>
          <section className="panel__section article-result__report">
            <h3>Report</h3>
            <CopyButton text={articleReport(check, election, { markdown: false, notes })} shownIn={shown}>
              Copy as text
            </CopyButton>
            <CopyButton text={articleReport(check, election, { markdown: true, notes })} shownIn={shown}>
              Copy as Markdown
            </CopyButton>
          </section>
        </>
      )}
      <p className="small">{SOURCES} What was not understood, or could mean two things, is left unmarked.</p>
    </div>
  );
}

interface ArticleSeatsProps {
  readonly check: ArticleCheck;
  readonly election: Election;
  readonly onLeave: () => void;
}

/** The article's seats in its order, each with its figures and what the results say of them. */
function ArticleSeats({ check, election, onLeave }: ArticleSeatsProps) {
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
