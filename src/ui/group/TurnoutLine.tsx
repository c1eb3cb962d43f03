import type { GroupSummary } from '../../election/groupSummary.ts';
import { pointsBetween } from '../../election/units.ts';
import { formatShare, formatSignedPoints } from '../../facts/figures.ts';

/** Turnout over a group now and then. */
export function TurnoutLine({ summary: { turnout, turnoutThen } }: { readonly summary: GroupSummary }) {
  if (turnout === null) return null;
  return (
    <p className="turnout-line">
      <strong>Turnout {formatShare(turnout)}</strong>
      {turnoutThen !== null && (
        <span className="small">
          {' '}
          {formatShare(turnoutThen)} in 2019 (notional), {formatSignedPoints(pointsBetween(turnoutThen, turnout))}
          {'\u00a0'}points
        </span>
      )}
    </p>
  );
}
