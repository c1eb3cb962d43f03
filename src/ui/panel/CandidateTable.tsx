import { brexitParty } from '../words/brexitParty.ts';
import { CandidateLine } from './CandidateLine.tsx';
import type { ResultRow } from './resultRow.ts';
import './CandidateTable.css';

interface CandidateTableProps {
  readonly rows: readonly ResultRow[];
  /** Whether the lines are parties, as long as there are no candidates. */
  readonly byParty: boolean;
  readonly loading: boolean;
  /** How many lines are shown; all where it is not said. */
  readonly first?: number;
}

/** Who stood: votes, share, the change since 2019 and a bar to scale. */
export function CandidateTable({ rows, byParty, loading, first = rows.length }: CandidateTableProps) {
  const shown = rows.slice(0, first);
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
            <th scope="col" className="number candidates__change">
              Points since 2019*
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row, position) => (
            <CandidateLine key={row.key} row={row} elected={position === 0} bar={longest === 0 ? 0 : (row.share ?? 0) / longest} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td colSpan={4} className="small">
              * Change in share against the 2019 notional result on 2024 boundaries, in percentage points; “new”: the party did not
              stand in 2019. {brexitParty(shown.map(({ party }) => party))}
            </td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
