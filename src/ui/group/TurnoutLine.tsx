import type { Election } from '../../election/election.ts';
import type { GroupSummary } from '../../election/groupSummary.ts';
import { pointsBetween } from '../../election/units.ts';
import { baselineYearInWords } from '../../facts/baselineInWords.ts';
import { formatShare, formatSignedPoints } from '../../facts/figures.ts';

interface TurnoutLineProps {
  readonly summary: GroupSummary;
  readonly election: Election;
}

/** Turnout over a group now and then. */
export function TurnoutLine({ summary: { turnout, turnoutThen }, election }: TurnoutLineProps) {
  if (turnout === null) return null;
  return (
    <p className="turnout-line">
      <strong>Turnout {formatShare(turnout)}</strong>
      {turnoutThen !== null && (
        <span className="small">
          {' '}
          {formatShare(turnoutThen)} in {baselineYearInWords(election)}, {formatSignedPoints(pointsBetween(turnoutThen, turnout))}
          {'\u00a0'}points
        </span>
      )}
    </p>
  );
}
