import { columnShare, type SharedColumn, sharedColumns } from '../../election/areaColumn.ts';
import type { Contest } from '../../election/contest.ts';
import type { Election } from '../../election/election.ts';
import { formatShare } from '../../facts/figures.ts';
import { baseInWords } from '../../facts/residents.ts';
import { AreasNotPeople } from '../notices/AreasNotPeople.tsx';
import { useHustings } from '../StoreContext.ts';

interface ResidentsProps {
  readonly constituency: Contest;
  readonly election: Election;
}

/** What is known of a seat's residents, with what it can tell and what not. */
export function Residents({ constituency, election }: ResidentsProps) {
  return (
    <>
      {sharedColumns(election).map((column) => (
        <Column key={column.id} column={column} constituency={constituency} />
      ))}
    </>
  );
}

function Column({ column, constituency }: { readonly column: SharedColumn; readonly constituency: Contest }) {
  const base = useHustings((state) => (state.view.answered ? 'answered' : 'residents'));
  const share = columnShare(constituency, column, base);
  const { name, lacking, sources } = column.share;
  const counted = sources.find(({ nations }) => nations.includes(constituency.nation));
  return (
    <section className="panel__section">
      <h3>{name}</h3>
      {share === null ? (
        <p>No comparable figure{lacking !== undefined && `: ${lacking.why}`}.</p>
      ) : (
        <>
          <p>
            {formatShare(share)} of {baseInWords(column, base)}{' '}
            {counted !== undefined && (
              <span className="small">
                ({counted.title}, {counted.publisher})
              </span>
            )}
          </p>
          <AreasNotPeople />
        </>
      )}
    </section>
  );
}
