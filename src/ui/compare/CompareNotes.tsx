import { sharedColumns } from '../../election/areaColumn.ts';
import type { Election } from '../../election/election.ts';
import { baselineInWords, baselineYear } from '../../facts/baselineInWords.ts';
import { AreasNotPeople } from '../notices/AreasNotPeople.tsx';
import { comparedAs } from '../words/partyNotes.ts';

/** What the figures side by side are measured against, and what they do not tell. */
export function CompareNotes({ election }: { readonly election: Election }) {
  return (
    <div className="compare__notes">
      <p className="small">
        {election.baseline !== null &&
          `Changes in percentage points against the ${baselineInWords(election)}. Independents of ${baselineYear(election)} were other people: no change is given. `}
        Where several independents stood, their votes are added together.{' '}
        {comparedAs(
          election.parties.map(({ id }) => id),
          election,
        )}
      </p>
      {sharedColumns(election).length > 0 && <AreasNotPeople />}
    </div>
  );
}
