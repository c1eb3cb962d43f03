import type { Election } from '../../election/election.ts';
import { baselineInWords, baselineYear } from '../../facts/baselineInWords.ts';
import { comparedAs } from '../words/partyNotes.ts';
import { CandidateLine } from './CandidateLine.tsx';
import type { ResultRow } from './resultRows.ts';
import './CandidateTable.css';

interface CandidateTableProps {
  readonly election: Election;
  readonly rows: readonly ResultRow[];
  /** Whether the lines are parties, as long as there are no candidates. */
  readonly byParty: boolean;
  readonly loading: boolean;
  /** How many lines are shown; all where it is not said. */
  readonly first?: number;
}

/** Who stood: votes, share, the change since the baseline, where there is one, and a bar to scale. */
export function CandidateTable({ election, rows, byParty, loading, first = rows.length }: CandidateTableProps) {
  const shown = rows.slice(0, first);
  const compared = election.baseline !== null;
  const longest = Math.max(...rows.map(({ share }) => share ?? 0));
  return (
    <div className="candidates">
      <table aria-busy={loading}>
        <caption>
          <h3>{byParty ? 'Votes by party' : `${rows.length} candidates`}</h3>
        </caption>
        <thead>
          <tr>
            <th scope="col">{loading ? 'Names to follow' : byParty ? 'Party' : 'Candidate'}</th>
            <th scope="col" className="number">
              Votes
            </th>
            <th scope="col" className="number">
              Share
            </th>
            {compared && (
              <th scope="col" className="number candidates__change">
                Points since {baselineYear(election)}*
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {shown.map((row, position) => (
            <CandidateLine
              key={row.key}
              row={row}
              compared={compared}
              elected={position === 0}
              bar={longest === 0 ? 0 : (row.share ?? 0) / longest}
            />
          ))}
        </tbody>
        {compared && (
          <tfoot>
            <tr>
              <td colSpan={4} className="small">
                * Change in share against the {baselineInWords(election)}, in percentage points; “new”: the party did not stand in{' '}
                {baselineYear(election)}.{' '}
                {comparedAs(
                  shown.map(({ party }) => party),
                  election,
                )}
              </td>
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}
