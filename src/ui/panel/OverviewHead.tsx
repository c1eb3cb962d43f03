import { useMemo } from 'react';
import { formatCount, formatShare } from '../../measures/figures.ts';
import type { Election } from '../../psephology/election.ts';
import { nationalResult } from './nationalResult.ts';
import './Overview.css';

/** The national result in a sentence. */
export function OverviewHead({ election }: { readonly election: Election }) {
  const [first] = useMemo(() => nationalResult(election), [election]);
  if (first === undefined) return <h2>The result</h2>;
  const share = first.now.share === null ? '' : ` with ${formatShare(first.now.share)} of the vote`;
  return (
    <h2 className="overview-head">
      {first.party.name} won {formatCount(first.now.seats)} of {formatCount(election.constituencies.length)} seats{share}
    </h2>
  );
}
