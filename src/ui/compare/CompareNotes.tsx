import type { Election } from '../../election/election.ts';
import { baselineInWords } from '../../facts/baselineInWords.ts';
import { AreasNotPeople } from '../notices/AreasNotPeople.tsx';

/** What the figures side by side are measured against, and what they do not tell. */
export function CompareNotes({ election }: { readonly election: Election }) {
  return (
    <div className="compare__notes">
      <p className="small">
        Changes in percentage points against the {baselineInWords(election)}. Independents of 2019 were other people: no change is
        given. Where several independents stood, their votes are added together. Reform UK is compared with the Brexit Party of
        2019.
      </p>
      <AreasNotPeople />
    </div>
  );
}
