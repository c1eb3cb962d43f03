import { useMemo } from 'react';
import type { FigureColumn } from '../../facts/columns.ts';
import { unitInHeading } from '../../facts/figureText.ts';
import { Menu } from '../controls/Menu.tsx';

/** The two figures of a chart. */
export interface ChartAxes {
  readonly across: FigureColumn;
  readonly up: FigureColumn;
}

interface AxisMenusProps extends ChartAxes {
  readonly columns: readonly FigureColumn[];
  readonly onChange: (axes: ChartAxes) => void;
}

/** Two menus for the two figures. Choosing the other one's figure swaps them. */
export function AxisMenus({ columns, across, up, onChange }: AxisMenusProps) {
  const options = useMemo(
    () => columns.map(({ id, heading, unit }) => ({ value: id, label: `${heading}, ${unitInHeading(unit)}` })),
    [columns],
  );
  const columnOf = (id: string) => columns.find((column) => column.id === id);
  return (
    <div className="axis-menus">
      <Menu
        label="Across"
        value={across.id}
        options={options}
        onChange={(id) => onChange({ across: columnOf(id) ?? across, up: id === up.id ? across : up })}
      />
      <Menu
        label="Up"
        value={up.id}
        options={options}
        onChange={(id) => onChange({ up: columnOf(id) ?? up, across: id === across.id ? up : across })}
      />
    </div>
  );
}
