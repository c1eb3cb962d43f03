import type { ReactNode } from 'react';
import { Pause } from '../announcer/Announcer.tsx';
import { PartySwatch } from '../legend/PartySwatch.tsx';
import type { Comparison } from './comparison.ts';
import './ComparisonTable.css';

interface ComparisonTableProps {
  readonly caption: string;
  readonly comparison: Comparison;
  /** Whether the columns' titles are names of seats, which a translating browser leaves as they are, or words. */
  readonly titles?: 'names' | 'words';
  /** What can be done with a column, beneath its title. */
  readonly actions?: (column: number) => ReactNode;
}

/** Figures side by side, a column for each thing that is compared. */
export function ComparisonTable({ caption, comparison: { columns, rows }, titles = 'words', actions }: ComparisonTableProps) {
  return (
    <table className="comparison">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <td />
          {columns.map(({ key, title, note }, position) => (
            <th key={key} scope="col">
              <span className="comparison__title" translate={titles === 'names' ? 'no' : undefined}>
                {title}
              </span>
              <Pause />
              <span className="small">{note}</span>
              {actions?.(position)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, heading, party, cells }) => (
          <tr key={key}>
            <th scope="row" translate={party === null ? undefined : 'no'}>
              {party !== null && <PartySwatch party={party} />} {heading}
            </th>
            {cells.map(({ figure, note }, position) => (
              <td key={columns[position]?.key}>
                {figure}
                {note !== null && <span className="small"> {note}</span>}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
