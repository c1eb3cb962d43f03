import type { Change } from '../../election/change.ts';
import { formatCount, formatShare, formatSignedPoints, NO_FIGURE } from '../../facts/figures.ts';
import { partyClass } from '../../facts/partyClass.ts';
import { selectElection } from '../../store/selectors.ts';
import { Pause } from '../announcer/Announcer.tsx';
import { ColourPatch } from '../legend/ColourPatch.tsx';
import { useHustings } from '../StoreContext.ts';
import type { ResultRow } from './resultRows.ts';

interface CandidateLineProps {
  readonly row: ResultRow;
  /** Whether there is a column of changes. */
  readonly compared: boolean;
  readonly elected: boolean;
  /** Length of the bar, 1 for the longest. */
  readonly bar: number;
}

/** One line of the result with its bar in the party's colour. */
export function CandidateLine({ row, compared, elected, bar }: CandidateLineProps) {
  const party = useHustings(selectElection)?.partyById.get(row.party);
  const palette = useHustings((state) => state.view.palette);
  const colour = party === undefined ? 'currentColor' : partyClass(party, palette).colour;
  return (
    <tr className={elected ? 'candidate candidate--elected' : 'candidate'}>
      <th scope="row">
        <span className="candidate__name" translate="no">
          {row.name}
        </span>
        {row.standingFor !== null && (elected ? <span className="visually-hidden">, elected,</span> : <Pause />)}
        <span className="candidate__party" translate="no">
          {row.standingFor ?? '\u00a0'}
        </span>
        <ColourPatch className="candidate__bar" colour={colour} style={{ '--length': bar }} />
      </th>
      <td className="number">{formatCount(row.votes)}</td>
      <td className="number">{row.share === null ? 'no figure' : formatShare(row.share)}</td>
      {compared && (
        <td className={row.change.kind === 'change' ? 'number' : 'number candidate__no-change'}>{changeInFigures(row.change)}</td>
      )}
    </tr>
  );
}

/** A candidate's change in share for a table: "+3.4", or in a word why there is none. */
export function changeInFigures(change: Change): string {
  if (change.kind === 'change') return formatSignedPoints(change.points);
  switch (change.reason) {
    case 'new':
    case 'never-stood':
      return 'new';
    case 'did-not-stand':
      return 'did not stand';
    case 'not-comparable':
      return 'not comparable';
    case 'no-figure':
      return NO_FIGURE;
    default: {
      const unknown: never = change.reason;
      return unknown;
    }
  }
}
