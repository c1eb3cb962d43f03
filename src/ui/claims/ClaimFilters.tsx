import { VERDICTS } from '../../editorial/claims/verdict.ts';
import { Menu } from '../controls/Menu.tsx';
import { type ClaimFilter, REPORTS, reportOf, verdictOf } from './claimFilter.ts';
import { VERDICT_WORDS } from './verdictWords.ts';

const ANY = 'any';
const VERDICT_OPTIONS = [
  { value: ANY, label: 'Any' },
  ...VERDICTS.map((verdict) => ({ value: verdict, label: VERDICT_WORDS[verdict] })),
];
const REPORT_OPTIONS = [{ value: ANY, label: 'Any' }, ...REPORTS.map((report) => ({ value: report, label: `Report ${report}` }))];

interface ClaimFiltersProps {
  readonly filter: ClaimFilter;
  readonly onChange: (filter: ClaimFilter) => void;
}

/** Chooses claims by verdict and by report. */
export function ClaimFilters({ filter, onChange }: ClaimFiltersProps) {
  return (
    <div className="claims__filters">
      <Menu
        label="Verdict"
        value={filter.verdict ?? ANY}
        options={VERDICT_OPTIONS}
        onChange={(value) => onChange({ ...filter, verdict: verdictOf(value) })}
      />
      <Menu
        label="Report"
        value={filter.report ?? ANY}
        options={REPORT_OPTIONS}
        onChange={(value) => onChange({ ...filter, report: reportOf(value) })}
      />
    </div>
  );
}
