import type { Contest } from '../../election/contest.ts';
import type { Election } from '../../election/election.ts';
import { INDEPENDENT } from '../../election/party.ts';
import { baselineLabel, electionYear } from '../../facts/baselineInWords.ts';
import { formatShare } from '../../facts/figures.ts';
import { partiesGone } from './partiesGone.ts';

interface PartiesGoneProps {
  readonly constituency: Contest;
  readonly election: Election;
}

/** A line on the parties that stood in the baseline and not now, which the table cannot show. */
export function PartiesGone({ constituency, election }: PartiesGoneProps) {
  const gone = partiesGone(constituency, election);
  if (gone.length === 0) return null;
  const names = gone.map(({ party, share }) => `${party.id === INDEPENDENT ? 'independents' : party.name} (${formatShare(share)})`);
  return (
    <p className="small">
      Did not stand in {electionYear(election)}, with their {baselineLabel(election)} share: {names.join(', ')}.
    </p>
  );
}
