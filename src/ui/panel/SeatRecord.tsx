import { useEffect } from 'react';
import type { Contest } from '../../election/contest.ts';
import type { Election } from '../../election/election.ts';
import { isOffered } from '../../election/offered.ts';
import { selectPackage } from '../../store/selectors.ts';
import { AboutButton } from '../about/AboutButton.tsx';
import { PinButton } from '../compare/PinButton.tsx';
import { useHustings, useHustingsStore } from '../StoreContext.ts';
import { CandidaciesFailure } from './CandidaciesFailure.tsx';
import { CandidateTable } from './CandidateTable.tsx';
import { candidateRows } from './candidateRows.ts';
import { MuslimResidents } from './MuslimResidents.tsx';
import { PartiesGone } from './PartiesGone.tsx';
import { partyRows } from './partyRows.ts';
import { Quotation } from './Quotation.tsx';
import { SeatFigures } from './SeatFigures.tsx';

interface SeatRecordProps {
  readonly constituency: Contest;
  readonly election: Election;
}

/** All that is known of a seat's election. Before the candidates' names are here, their parties' votes stand in for them. */
export function SeatRecord({ constituency, election }: SeatRecordProps) {
  const store = useHustingsStore();
  const candidacies = useHustings((state) => selectPackage(state).candidacies);
  useEffect(() => {
    if (selectPackage(store.getState()).candidacies.status === 'idle') void store.getState().loadCandidacies();
  }, [store]);
  const standing = candidacies.status === 'ready' ? (candidacies.value.get(constituency.code) ?? []) : null;
  const rows = standing === null ? partyRows(constituency, election) : candidateRows(constituency, standing, election);
  return (
    <div className="panel__body">
      <section className="panel__section">
        <CandidaciesFailure />
        <CandidateTable election={election} rows={rows} byParty={standing === null} loading={candidacies.status === 'loading'} />
        <PartiesGone constituency={constituency} election={election} />
      </section>
      <SeatFigures constituency={constituency} election={election} />
      {isOffered('muslim', election) && <MuslimResidents constituency={constituency} />}
      {standing !== null && <Quotation constituency={constituency} candidacies={standing} election={election} />}
      <p>
        <PinButton constituency={constituency} />
      </p>
      <AboutButton className="text-button" />
    </div>
  );
}
