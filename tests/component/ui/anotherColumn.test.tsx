import { readFileSync } from 'node:fs';
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { countsOfTable, readColumns } from '../../../pipeline/census/readColumns.ts';
import type { ColumnDefinition, CountedArea } from '../../../pipeline/definition/areaSetDefinition.ts';
import { SourceError } from '../../../pipeline/sourceError.ts';
import { electionOf } from '../../../src/dataset/results.ts';
import { decodeResults, encodeResults } from '../../../src/dataset/resultsFile.ts';
import { measuresOf } from '../../../src/facts/catalogue.ts';
import { fulfilling } from '../../../src/facts/condition.ts';
import { ChartPanel } from '../../../src/ui/chart/ChartPanel.tsx';
import { scatterData } from '../../../src/ui/chart/scatterData.ts';
import { compareGroups } from '../../../src/ui/compare/compareGroups.ts';
import { compareSeats } from '../../../src/ui/compare/compareSeats.ts';
import { MeasureMenu } from '../../../src/ui/controls/MeasureMenu.tsx';
import { describeConditions } from '../../../src/ui/filters/conditionsInWords.ts';
import { FilterPanel } from '../../../src/ui/filters/FilterPanel.tsx';
import { HeadlineWords } from '../../../src/ui/headline/HeadlineWords.tsx';
import { Legend } from '../../../src/ui/legend/Legend.tsx';
import { seatJson } from '../../../src/ui/share/seatJson.ts';
import { seatColumns } from '../../../src/ui/table/seatColumns.ts';
import { seatsCsv, seatsNotes } from '../../../src/ui/table/seatsCsv.ts';
import { parseQuery } from '../../../src/view/query.ts';
import { parseWhere } from '../../../src/view/where.ts';
import { realElection } from '../../fixtures/realElection.ts';
import { renderOver } from '../renderOver.tsx';

/*
 * What it takes to show another figure of the residents: its line in an area set's definition, with the reader of its table, and the
 * table. Nothing of the page is told of it but by the package.
 */
const FILE = 'residents-by-age.csv';
const AGED_18_TO_24: ColumnDefinition = {
  id: 'aged18to24',
  share: {
    name: 'Residents aged 18 to 24',
    of: { id: 'counted', words: 'residents', inFull: 'all residents' },
    headline: 'Residents who are 18 to 24 years old',
    label: 'Share aged 18 to 24',
    phrase: 'the share of residents aged 18 to 24',
    predicate: 'are 18 to 24 years old',
    definition: 'The percentage of all residents who were 18 to 24 years old.',
    date: 'Census 2031',
    sources: [{ title: 'Census 2031', publisher: 'An office', nations: ['E', 'W', 'S', 'N'] }],
    breaks: [5, 10, 15, 20, 30],
    ramp: 'sequential',
  },
  figures: countsOfTable({ file: FILE, code: 'Code', count: 'Aged 18 to 24' }),
};
const COUNTED: ColumnDefinition = { id: 'counted', figures: countsOfTable({ file: FILE, code: 'Code', count: 'Residents' }) };

const read = (file: string) => readFileSync(`tests/fixtures/${file}`, 'utf8');

/** Five seats as the package brings them once the pipeline has read the two columns. */
function electionWithIt() {
  const { parties, contests, ...heading } = realElection();
  const seats = contests.slice(0, 5);
  const row: CountedArea['row'] = { error: (column, reason) => new SourceError({ file: FILE, column }, reason) };
  const definition = { columns: [AGED_18_TO_24, COUNTED] };
  const counts = readColumns(
    read,
    definition,
    seats.map(({ code, name, nation }) => ({ code, name, nation, row })),
  );
  const described = definition.columns.map(({ figures: _reader, ...column }) => column);
  const built = electionOf(
    { ...heading, columns: [...heading.columns, ...described] },
    parties,
    seats.map((seat) => ({ ...seat, counts: { ...seat.counts, ...counts.get(seat.code) } })),
  );
  return decodeResults(encodeResults(built), 'results.json');
}

const election = electionWithIt();
const [first, second] = election.contests;
if (first === undefined || second === undefined) throw new Error('There are no seats');

test('another column of an area set is mapped, with its name, headline and legend', async () => {
  expect(measuresOf(election).map(({ id }) => id)).toContain('aged18to24');
  const parts = (
    <>
      <MeasureMenu />
      <HeadlineWords counted />
      <Legend ref={null} map={{ current: null }} />
    </>
  );
  const { user, store } = await renderOver(election, parts);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Show' }), 'Residents aged 18 to 24');
  expect(store.getState().view.colour).toBe('aged18to24');
  expect(parseQuery('?colour=aged18to24', election).faults).toEqual([]);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Residents who are 18 to 24 years old, by constituency');
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Per cent of residents, Census 2031');
  expect(screen.getByText('20 to 30%: 2 seats')).toBeInTheDocument();
  expect(screen.getByText('Source: An office.')).toBeInTheDocument();
});

test('seats are chosen by it, in words and with a slider', async () => {
  const where = parseWhere('aged18to24>=20', election) ?? [];
  expect(election.contests.map(fulfilling(where, election, 'residents'))).toEqual([true, false, false, false, true]);
  expect(describeConditions(where, election, 'residents')).toBe('where 20% or more of residents are 18 to 24 years old');
  const button = { current: document.createElement('button') };
  await renderOver(
    election,
    <FilterPanel election={election} button={button} onClose={() => undefined} />,
    '?where=aged18to24>=20',
  );
  expect(screen.getByRole('group', { name: 'Share aged 18 to 24' })).toBeInTheDocument();
  expect(screen.getByRole('heading', { name: /2 of 5/ })).toBeInTheDocument();
  expect(screen.getByText(/^Figures: .*aged18to24/)).toBeInTheDocument();
});

test('it is in the table, its file and its notes', () => {
  const columns = seatColumns(election, 'residents').filter(({ id }) => id === 'seat' || id === 'aged18to24' || id === 'turnout');
  const [, ...lines] = seatsCsv({ seats: [first, second], columns }).split('\r\n');
  expect(columns.map(({ heading }) => heading)).toContain('Residents aged 18 to 24');
  expect(lines.slice(0, 2).map((line) => line.split(',').at(-1))).toEqual(['25', '12']);
  const notes = seatsNotes({ election, seats: [first, second], columns, address: '' });
  expect(notes).toContain('Residents aged 18 to 24 (%): Per cent of all residents, Census 2031');
  expect(notes).toContain('Residents: An office (Census 2031)');
});

test('a chart draws it', async () => {
  expect(parseQuery('?chart=aged18to24,turnout', election)).toMatchObject({
    faults: [],
    view: { chart: { across: 'aged18to24' } },
  });
  const figures = seatColumns(election, 'residents').flatMap((column) => (column.kind === 'figure' ? [column] : []));
  const [across, up] = ['aged18to24', 'turnout'].map((id) => figures.find((column) => column.id === id));
  if (across === undefined || up === undefined) throw new Error('There is no such column');
  expect(scatterData(election.contests, election.contests, across, up).points.map(({ x }) => x)).toEqual([25, 12, 8, 0, 20]);
  await renderOver(election, <ChartPanel onShowMap={() => undefined} />, '?chart=aged18to24,turnout');
  expect(screen.getByRole('combobox', { name: 'Across' })).toHaveDisplayValue('Residents aged 18 to 24, %');
});

test('seats and groups are compared by it, and a seat’s JSON has it', () => {
  const seats = compareSeats([first], election, 'residents').rows.find(({ key }) => key === 'aged18to24');
  expect(seats).toMatchObject({ heading: 'Residents aged 18 to 24', cells: [{ figure: '25.0%' }] });
  const group = { title: 'Two', note: '', seats: [first, second] };
  const groups = compareGroups([group], election, 'residents', 'lab').rows.find(({ key }) => key === 'aged18to24');
  expect(groups?.cells).toMatchObject([{ figure: '18.5%' }]);
  const file = JSON.parse(seatJson({ seat: first, election, candidacies: null, address: '', release: '' }));
  expect(file.residents).toMatchObject({ aged18to24: 250, aged18to24Share: 0.25 });
  expect(file.units.aged18to24Share).toBe('fraction of all residents');
});

test('a figure that no description says is lacking stops the pipeline', () => {
  const areas = [
    {
      code: 'X',
      name: 'Elsewhere',
      nation: 'E',
      row: { error: (column: string, why: string) => new SourceError({ file: FILE, column }, why) },
    },
  ] as const;
  expect(() => readColumns(() => 'Code,Aged 18 to 24\n', { columns: [AGED_18_TO_24] }, areas)).toThrow(/Elsewhere has no figure/);
  expect(() => readColumns(() => 'Code,Aged 18 to 24\nY,1\n', { columns: [AGED_18_TO_24] }, areas)).toThrow(/Y is no area/);
});
