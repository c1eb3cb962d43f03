import { useState } from 'react';
import { formatCount, formatShare } from '../../measures/figures.ts';
import { PartySwatch } from '../legend/PartySwatch.tsx';
import type { NationalLine, PartyTotal } from './nationalResult.ts';
import './NationalTable.css';

const FIRST = 8;

/** Seats and share of votes of each party, now and in 2019; the smaller parties on request. */
export function NationalTable({ lines }: { readonly lines: readonly NationalLine[] }) {
  const [all, setAll] = useState(false);
  const shown = all ? lines : lines.slice(0, FIRST);
  return (
    <>
      <table className="national">
        <thead>
          <tr>
            <td />
            <th scope="colgroup" colSpan={2} className="number">
              Seats
            </th>
            <th scope="colgroup" colSpan={2} className="number">
              Share of votes
            </th>
          </tr>
          <tr>
            <th scope="col">Party</th>
            <th scope="col" className="number">
              2024
            </th>
            <th scope="col" className="number">
              2019
            </th>
            <th scope="col" className="number">
              2024
            </th>
            <th scope="col" className="number">
              2019
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ party, now, before }) => (
            <tr key={party.id}>
              <th scope="row">
                <PartySwatch party={party.id} /> {party.shortName}
              </th>
              <td className="number">{formatCount(now.seats)}</td>
              <td className="number national__before">{formatCount(before.seats)}</td>
              <td className="number">{share(now)}</td>
              <td className="number national__before">{share(before)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {lines.length > FIRST && (
        <button type="button" className="text-button" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Fewer parties' : `${lines.length - FIRST} more parties`}
        </button>
      )}
      <p className="small">2019: notional result on 2024 boundaries. The mark on the bars is half of all seats.</p>
    </>
  );
}

function share({ share: fraction }: PartyTotal): string {
  return fraction === null ? '–' : formatShare(fraction);
}
