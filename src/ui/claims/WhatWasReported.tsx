import { useEffect, useMemo, useState } from 'react';
import { type CheckedClaim, checkClaim } from '../../editorial/claims/checkClaim.ts';
import type { Claim, Report } from '../../editorial/claims/claim.ts';
import type { Results } from '../../editorial/claims/results.ts';
import { VERDICTS, type Verdict } from '../../editorial/claims/verdict.ts';
import { reportedOf } from '../../editorial/editorials.ts';
import { selectPackage } from '../../store/selectors.ts';
import { AnnouncedLine, useAnnounced } from '../announcer/Announcer.tsx';
import { Menu } from '../controls/Menu.tsx';
import { AreasNotPeople } from '../notices/AreasNotPeople.tsx';
import { CandidaciesFailure } from '../panel/CandidaciesFailure.tsx';
import type { ReadingProps } from '../reading/reading.ts';
import { useHustings, useHustingsStore } from '../StoreContext.ts';
import { ClaimEntry } from './ClaimEntry.tsx';
import { VERDICT_WORDS } from './verdictWords.ts';
import './WhatWasReported.css';

/** Which claims are listed; `null` for any. */
interface ClaimFilter {
  readonly verdict: Verdict | null;
  readonly report: Report | null;
}

const REPORTS: readonly Report[] = ['A', 'B', 'C', 'D', 'E'];

/** Whether a claim is listed: its own verdict, or that of a figure of it, is the one asked for. */
function isListed({ claim, verdict, parts }: CheckedClaim, filter: ClaimFilter): boolean {
  const byVerdict = filter.verdict === null || verdict === filter.verdict || parts.some((part) => part.verdict === filter.verdict);
  return byVerdict && (filter.report === null || claim.reports.includes(filter.report));
}

/** A verdict of a menu's value; `null` for any. */
function verdictOf(value: string): Verdict | null {
  return VERDICTS.find((verdict) => verdict === value) ?? null;
}

/** A report of a menu's value; `null` for any. */
function reportOf(value: string): Report | null {
  return REPORTS.find((report) => report === value) ?? null;
}

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
function ClaimFilters({ filter, onChange }: ClaimFiltersProps) {
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

/** What press reports stated on the morning after, beside what the declared results say. */
export function WhatWasReported({ election, onLeave }: ReadingProps) {
  const store = useHustingsStore();
  const candidacies = useHustings((state) => selectPackage(state).candidacies);
  useEffect(() => {
    if (selectPackage(store.getState()).candidacies.status === 'idle') void store.getState().loadCandidacies();
  }, [store]);
  const results = useMemo(
    (): Results | null => (candidacies.status === 'ready' ? { election, candidacies: candidacies.value, base: 'residents' } : null),
    [election, candidacies],
  );
  const reported = reportedOf(election.id);
  if (reported === null) return null;
  return (
    <div className="panel__body claims">
      <div className="claims__preface">
        {reported.preface(election).map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <AreasNotPeople />
      </div>
      {results === null ? (
        <>
          <CandidaciesFailure meaning="Without them nothing can be checked." />
          {candidacies.status !== 'failed' && <AnnouncedLine words="The candidates’ votes are on their way." />}
        </>
      ) : (
        <ClaimList claims={reported.claims} results={results} onLeave={onLeave} />
      )}
    </div>
  );
}

interface ClaimListProps {
  readonly claims: readonly Claim[];
  readonly results: Results;
  readonly onLeave: () => void;
}

function ClaimList({ claims, results, onLeave }: ClaimListProps) {
  const [filter, setFilter] = useState<ClaimFilter>({ verdict: null, report: null });
  const checked = useMemo(() => claims.map((claim) => checkClaim(claim, results)), [claims, results]);
  const listed = checked.filter((each) => isListed(each, filter));
  const titleOf = (id: string | undefined) => claims.find((claim) => claim.id === id) ?? null;
  const words =
    listed.length === checked.length ? `All ${checked.length} statements` : `${listed.length} of ${checked.length} statements`;
  useAnnounced(words);
  return (
    <>
      <div>
        <ClaimFilters filter={filter} onChange={setFilter} />
        <p className="small">{words}</p>
      </div>
      {listed.length === 0 && <p>No statement has this verdict in this report. Choose “Any” to see the others.</p>}
      {listed.map((each) => (
        <ClaimEntry key={each.claim.id} checked={each} results={results} beside={titleOf(each.claim.beside)} onLeave={onLeave} />
      ))}
    </>
  );
}
