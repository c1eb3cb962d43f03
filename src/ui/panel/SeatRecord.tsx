import { useEffect } from 'react';
import { columnShare, type SharedColumn, sharedColumns } from '../../election/areaColumn.ts';
import type { Contest } from '../../election/contest.ts';
import type { Election } from '../../election/election.ts';
import type { Party } from '../../election/party.ts';
import { shareOf } from '../../election/poll.ts';
import type { Fraction } from '../../election/units.ts';
import { baselineLabel, electionYear } from '../../facts/baselineInWords.ts';
import { formatShare } from '../../facts/figures.ts';
import { baseInWords } from '../../facts/residents.ts';
import { selectPackage } from '../../store/selectors.ts';
import { AboutButton } from '../about/AboutButton.tsx';
import { PinButton } from '../compare/PinButton.tsx';
import { AreasNotPeople } from '../notices/AreasNotPeople.tsx';
import { useHustings, useHustingsStore } from '../StoreContext.ts';
import { CandidaciesFailure } from './CandidaciesFailure.tsx';
import { CandidateTable } from './CandidateTable.tsx';
import { Quotation } from './Quotation.tsx';
import { candidateRows, partyRows } from './resultRows.ts';
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
      <Residents constituency={constituency} election={election} />
      {standing !== null && <Quotation constituency={constituency} candidacies={standing} election={election} />}
      <p>
        <PinButton constituency={constituency} />
      </p>
      <AboutButton className="text-button" />
    </div>
  );
}

interface PartiesGoneProps {
  readonly constituency: Contest;
  readonly election: Election;
}

/** A line on the parties that stood in the baseline and not now, which the table cannot show. */
function PartiesGone({ constituency, election }: PartiesGoneProps) {
  const gone = partiesGone(constituency, election);
  if (gone.length === 0) return null;
  const names = gone.map(
    ({ party, share }) => `${party.kind === 'independents' ? party.together : party.name} (${formatShare(share)})`,
  );
  return (
    <p className="small">
      Did not stand in {electionYear(election)}, with their {baselineLabel(election)} share: {names.join(', ')}.
    </p>
  );
}

/** A party with its share in the baseline. */
interface PartyGone {
  readonly party: Party;
  readonly share: Fraction;
}

/** The parties that have votes in the baseline and did not stand now, most votes first. */
export function partiesGone(constituency: Contest, { partyById }: Election): readonly PartyGone[] {
  const gone: PartyGone[] = [];
  for (const id of constituency.before?.votes.keys() ?? []) {
    const party = partyById.get(id);
    const share = shareOf(constituency.before, id);
    if (party !== undefined && share !== null && constituency.poll !== null && !constituency.poll.votes.has(id))
      gone.push({ party, share });
  }
  return gone.sort((a, b) => b.share - a.share);
}

interface ResidentsProps {
  readonly constituency: Contest;
  readonly election: Election;
}

/** What is known of a seat's residents, with what it can tell and what not. */
function Residents({ constituency, election }: ResidentsProps) {
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
