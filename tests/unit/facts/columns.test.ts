import { expect, test } from 'vitest';
import { factsOf } from '../../../src/facts/catalogue.ts';
import { seatColumns } from '../../../src/ui/table/seatColumns.ts';
import { chartFigure } from '../../../src/view/parameters.ts';
import { realElection } from '../../fixtures/realElection.ts';

const election = realElection();

test('every figure of the table can stand in a chart’s address, and every fact that conditions compare is in the table', () => {
  const ids = seatColumns(election, 'residents').flatMap(({ id, kind }) => (kind === 'figure' ? [id] : []));
  expect(ids.filter((id) => chartFigure(id.toLowerCase(), election) !== id)).toEqual([]);
  const compared = factsOf(election).flatMap(({ id, compared: words }) => (words === undefined ? [] : [id]));
  expect(compared.filter((id) => !ids.some((column) => column === id || column.startsWith(`${id}.`)))).toEqual([]);
});
