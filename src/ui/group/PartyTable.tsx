import { useState } from 'react';
import type { Election } from '../../election/election.ts';
import type { GroupSummary } from '../../election/groupSummary.ts';
import type { PartyInGroup } from '../../election/partyInGroup.ts';
import type { Fraction } from '../../election/units.ts';
import { baselineYear, electionYear, estimateInWords } from '../../facts/baselineInWords.ts';
import { formatCount, formatSignedPoints } from '../../facts/figures.ts';
import { inDigits } from '../../facts/inDigits.ts';
import { PartySwatch } from '../legend/PartySwatch.tsx';
import { useHustings } from '../StoreContext.ts';
import { comparedAs } from '../words/partyNotes.ts';
import { mainParties } from './mainParties.ts';
import './PartyTable.css';

interface PartyTableProps {
  readonly summary: GroupSummary;
  readonly election: Election;
}

const FIRST = 8;

/** Each party's seats and combined share, now and in the baseline; the smaller parties on request. */
export function PartyTable({ summary, election }: PartyTableProps) {
  const asked = useHustings((state) => state.view.party);
  const compared = election.baseline !== null;
  const [now, then, estimate] = [electionYear(election), baselineYear(election), estimateInWords(election)];
  const [all, setAll] = useState(false);
  const main = mainParties(summary, asked);
  const first = main.slice(0, Math.max(FIRST, main.findIndex(({ party }) => party === asked) + 1));
  const shown = all ? summary.parties : first;
  const more = summary.parties.length - first.length;
  return (
    <>
      <div className="party-table-frame">
        <table className="party-table">
          <thead>
            <tr>
              <td />
              <th scope="colgroup" colSpan={compared ? 2 : 1} className="number">
                Seats
              </th>
              <th scope="colgroup" colSpan={compared ? 3 : 1} className="number">
                Combined share, %
              </th>
            </tr>
            <tr>
              <th scope="col">Party</th>
              <Heads words={compared ? [now, then] : [now]} />
              <Heads words={compared ? [now, then, 'Change'] : [now]} />
            </tr>
          </thead>
          <tbody>
            {shown.map((each) => (
              <tr key={each.party}>
                <th scope="row">
                  <PartySwatch party={each.party} />
                  <span translate="no">{election.partyById.get(each.party)?.shortName ?? each.party}</span>
                </th>
                <td className="number">{formatCount(each.seatsNow)}</td>
                {compared && <td className="number party-table__then">{formatCount(each.seatsThen)}</td>}
                <td className="number">{shareInFigures(each.shareNow)}</td>
                {compared && <td className="number party-table__then">{shareInFigures(each.shareThen)}</td>}
                {compared && <td className="number">{combinedChangeInFigures(each)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {more > 0 && (
        <button type="button" className="text-button" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Fewer parties' : `${more} more ${more === 1 ? 'party' : 'parties'}`}
        </button>
      )}
      {compared && (
        <p className="small">
          {estimate !== null && `${then}: ${estimate}. `}Change: percentage points. –: did not stand. n/c: not comparable.{' '}
          {comparedAs(
            shown.map(({ party }) => party),
            election,
          )}
        </p>
      )}
    </>
  );
}

function Heads({ words }: { readonly words: readonly string[] }) {
  return (
    <>
      {words.map((each) => (
        <th key={each} scope="col" className="number">
          {each}
        </th>
      ))}
    </>
  );
}

/** A share for a table whose heading says per cent, "37.1"; a dash where there is none, which is not zero. */
function shareInFigures(share: Fraction | null): string {
  return share === null ? '–' : inDigits(share * 100, 1);
}

/** The change in a party's combined share for a table: "−26.6", or in a word why there is none. */
function combinedChangeInFigures({ areOthers, shareNow, shareThen, combinedChange }: PartyInGroup): string {
  if (areOthers) return 'n/c';
  if (combinedChange !== null) return formatSignedPoints(combinedChange);
  return shareNow !== null && shareThen === null ? 'new' : '–';
}
