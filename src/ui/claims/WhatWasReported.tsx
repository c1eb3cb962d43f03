import { useEffect, useMemo, useState } from 'react';
import { checkClaim } from '../../editorial/claims/checkClaim.ts';
import { CLAIMS } from '../../editorial/claims/claims.ts';
import type { Results } from '../../editorial/claims/results.ts';
import { baselineInWords } from '../../facts/baselineInWords.ts';
import { selectPackage } from '../../store/selectors.ts';
import { AnnouncedLine, useAnnounced } from '../announcer/Announcer.tsx';
import { AreasNotPeople } from '../notices/AreasNotPeople.tsx';
import { CandidaciesFailure } from '../panel/CandidaciesFailure.tsx';
import type { ReadingProps } from '../reading/reading.ts';
import { useHustings, useHustingsStore } from '../StoreContext.ts';
import { ClaimEntry } from './ClaimEntry.tsx';
import { ClaimFilters } from './ClaimFilters.tsx';
import { type ClaimFilter, isListed } from './claimFilter.ts';
import './WhatWasReported.css';

/** What five press reports stated on the morning after, beside what the declared results say. */
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
  return (
    <div className="panel__body claims">
      <div className="claims__preface">
        <p>
          On 5 July 2024, the day after the vote, five press reports told how Labour had won while losing, or nearly losing, seats
          with many Muslim residents. They are called A to E here; what they stated is given in our own words.
        </p>
        <p>
          Each figure is computed from the declared results when this page is opened. A fixed rule for each way of putting a figure,
          such as “nearly” or “more than”, gives the verdict. Figures of 2019 are of the {baselineInWords(election)}.
        </p>
        <AreasNotPeople />
      </div>
      {results === null ? (
        <>
          <CandidaciesFailure meaning="Without them nothing can be checked." />
          {candidacies.status !== 'failed' && <AnnouncedLine words="The candidates’ votes are on their way." />}
        </>
      ) : (
        <ClaimList results={results} onLeave={onLeave} />
      )}
    </div>
  );
}

function ClaimList({ results, onLeave }: { readonly results: Results; readonly onLeave: () => void }) {
  const [filter, setFilter] = useState<ClaimFilter>({ verdict: null, report: null });
  const checked = useMemo(() => CLAIMS.map((claim) => checkClaim(claim, results)), [results]);
  const listed = checked.filter((each) => isListed(each, filter));
  const titleOf = (id: string | undefined) => CLAIMS.find((claim) => claim.id === id) ?? null;
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
