import type { Contest } from '../election/contest.ts';
import type { Election } from '../election/election.ts';
import { winnerOf } from '../election/poll.ts';
import { formatCount, formatShare } from '../facts/figures.ts';
import { partyClass } from '../facts/partyClass.ts';
import { selectElection } from '../store/selectors.ts';
import { ColourPatch } from '../ui/legend/ColourPatch.tsx';
import type { ResultRow } from '../ui/panel/resultRows.ts';
import { useHustings } from '../ui/StoreContext.ts';

/**
 * Winner and runner-up while only their parties are known, from a seat's lines by party. The votes of all independents together are
 * nobody's result, so an independent has no figures yet.
 */
export function firstTwoByParty(
  { poll }: Contest,
  rows: readonly ResultRow[],
  { partyById }: Pick<Election, 'partyById'>,
): readonly ResultRow[] {
  return [winnerOf(poll), poll?.runnerUp ?? null].flatMap((party) => {
    const row = rows.find((each) => each.party === party);
    if (row === undefined) return [];
    const known = partyById.get(party ?? '');
    return known?.kind === 'independents' ? [{ ...row, name: known.name, share: null }] : [row];
  });
}

interface FirstTwoProps {
  /** Winner and runner-up. */
  readonly rows: readonly ResultRow[];
  /** Whether the candidates' names are on their way. */
  readonly loading: boolean;
}

/** Who won and who came second: name, party, share, and a bar of it. A line has the same height before and after the name is there. */
export function FirstTwo({ rows, loading }: FirstTwoProps) {
  const election = useHustings(selectElection);
  const palette = useHustings((state) => state.view.palette);
  return (
    <ol className="first-two" aria-busy={loading}>
      {rows.map(({ key, name, standingFor, party, share, votes }, position) => {
        const known = election?.partyById.get(party);
        const colour = known === undefined ? 'currentColor' : partyClass(known, palette).colour;
        return (
          <li key={key} className="first-two__line">
            <span className="first-two__name" translate="no">
              {standingFor === null ? '\u00a0' : name}
            </span>
            <span className="first-two__party" translate="no">
              {standingFor ?? name}
            </span>
            <span className="first-two__share" translate="no">
              {share === null ? '' : formatShare(share)}
              {share !== null && <span className="visually-hidden">, {formatCount(votes)} votes</span>}
            </span>
            <span className="first-two__room" aria-hidden="true">
              <ColourPatch className="first-two__bar" colour={colour} style={{ inlineSize: `${(share ?? 0) * 100}%` }} />
            </span>
            {position === 0 && <span className="visually-hidden">, elected</span>}
          </li>
        );
      })}
    </ol>
  );
}
