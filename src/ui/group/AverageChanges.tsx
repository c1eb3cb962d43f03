import type { Election } from '../../election/election.ts';
import type { GroupSummary } from '../../election/groupSummary.ts';
import { baselineName } from '../../facts/baselineInWords.ts';
import { formatCount, formatSignedPoints } from '../../facts/figures.ts';
import { PartySwatch } from '../legend/PartySwatch.tsx';
import { useHustings } from '../StoreContext.ts';
import { mainParties } from './mainParties.ts';

interface AverageChangesProps {
  readonly summary: GroupSummary;
  readonly election: Election;
}

const FIRST = 6;

/** The mean of the seats' own changes for each main party, and of how many seats it is the mean. */
export function AverageChanges({ summary, election }: AverageChangesProps) {
  const asked = useHustings((state) => state.view.party);
  const averaged = mainParties(summary, asked).flatMap(({ party, averageChange, averagedOver }) =>
    averageChange === null ? [] : [{ party, averageChange, averagedOver }],
  );
  if (averaged.length === 0) return null;
  return (
    <section className="panel__section">
      <table className="party-table">
        <caption>
          <h3>Average change</h3>
        </caption>
        <thead>
          <tr>
            <th scope="col">Party</th>
            <th scope="col" className="number">
              Average, points
            </th>
            <th scope="col" className="number">
              Over seats
            </th>
          </tr>
        </thead>
        <tbody>
          {averaged
            .filter(({ party }, position) => position < FIRST || party === asked)
            .map(({ party, averageChange, averagedOver }) => (
              <tr key={party}>
                <th scope="row">
                  <PartySwatch party={party} />
                  {election.partyById.get(party)?.shortName ?? party}
                </th>
                <td className="number">{formatSignedPoints(averageChange)}</td>
                <td className="number party-table__then">{formatCount(averagedOver)}</td>
              </tr>
            ))}
        </tbody>
      </table>
      <p className="small">
        Mean of the seats’ own changes against the {baselineName(election)}, each seat counting once, over the seats in which the
        party stood both times.
      </p>
    </section>
  );
}
