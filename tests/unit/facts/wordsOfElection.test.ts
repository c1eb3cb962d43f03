import { describe, expect, it } from 'vitest';
import type { Condition, Fact } from '../../../src/election/condition.ts';
import type { Contest } from '../../../src/election/contest.ts';
import type { Election } from '../../../src/election/election.ts';
import type { Party } from '../../../src/election/party.ts';
import { MEASURES, measuresOf } from '../../../src/facts/catalogue.ts';
import { choroplethOf } from '../../../src/facts/choropleth.ts';
import type { MeasureContext } from '../../../src/facts/measure.ts';
import { axisTitle } from '../../../src/ui/chart/axisText.ts';
import { changeInNote } from '../../../src/ui/compare/changeInNote.ts';
import { compareGroups } from '../../../src/ui/compare/compareGroups.ts';
import { compareSeats } from '../../../src/ui/compare/compareSeats.ts';
import { describeConditions } from '../../../src/ui/filters/describeConditions.ts';
import { whereFault } from '../../../src/ui/filters/whereFault.ts';
import { pageTitle } from '../../../src/ui/headline/pageTitle.ts';
import { overlayWords } from '../../../src/ui/overlays/overlayWords.ts';
import { citation } from '../../../src/ui/share/citation.ts';
import { seatJson } from '../../../src/ui/share/seatJson.ts';
import { captionOfTable } from '../../../src/ui/table/captionOfTable.ts';
import { SEAT_COLUMN } from '../../../src/ui/table/placeColumns.ts';
import { seatColumns } from '../../../src/ui/table/seatColumns.ts';
import { seatsNotes } from '../../../src/ui/table/seatsCsv.ts';
import { carriedView } from '../../../src/view/carriedView.ts';
import { checkSettings } from '../../../src/view/drawerSettings.ts';
import { formatQuery, parseQuery } from '../../../src/view/query.ts';
import { usualView } from '../../../src/view/view.ts';
import { smallElection } from '../../fixtures/smallElection.ts';

/** A made-up election, of which no word of another is true. */
const of2017: Election = {
  ...smallElection,
  id: 'made-up',
  title: 'General election of 8 June 2017',
  date: '2017-06-08',
  source: 'Returning officers',
  baseline: { id: 'before', short: '2015', name: '2015 general election', words: '2015 general election', source: 'The press' },
};

const withoutResidents = withContests(of2017, () => ({ residents: null, muslimResidents: null, religionNotAnswered: null }));
const withoutBaseline: Election = { ...withContests(of2017, () => ({ before: null })), baseline: null };

function withContests(election: Election, change: () => Partial<Contest>): Election {
  const contests = election.contests.map((contest): Contest => ({ ...contest, ...change() }));
  return {
    ...election,
    contests,
    byCode: new Map(contests.map((each) => [each.code, each])),
    bySlug: new Map(contests.map((each) => [each.slug, each])),
  };
}

const FACT_CONDITIONS: readonly (readonly [Fact, string])[] = [
  ['winner', 'lab'],
  ['was', 'con'],
  ['second', 'ind'],
  ['result', 'gain'],
  ['result', 'hold'],
];

const CONDITIONS: readonly Condition[] = [
  ...FACT_CONDITIONS.map(([fact, value]): Condition => ({ kind: 'fact', fact, oneOf: [value] })),
  ...([-20, 0, 20] as const).flatMap((value) =>
    (['>=', '<'] as const).map((operator): Condition => ({ kind: 'partyFigure', figure: 'change', party: 'lab', operator, value })),
  ),
  { kind: 'figure', figure: 'muslim', operator: '>=', value: 25 },
];

function contextOf(election: Election, party: Party): MeasureContext {
  return { election, parties: election.parties, party, censusBase: 'residents', palette: 'party', theme: 'light' };
}

/** Whatever the page can say of an election, a text each. */
function wordsOf(election: Election): readonly string[] {
  const measured = measuresOf(election).flatMap((measure) =>
    election.parties.flatMap((party) => {
      const context = contextOf(election, party);
      const { classes, readings } = choroplethOf(election.contests, measure, context);
      return [
        measure.name(election),
        measure.headline(context),
        measure.legendTitle(context),
        measure.source(context),
        ...classes.map(({ label }) => label),
        ...readings.map((reading) => measure.describe(reading, context)),
        ...(['new', 'not-comparable'] as const).map((reason) => measure.describe({ kind: 'absent', reason }, context)),
      ];
    }),
  );
  const columns = seatColumns(election, 'residents');
  const [seat] = election.contests;
  if (seat === undefined) throw new Error('The fixture is empty');
  const { rows } = compareSeats(election.contests, election, 'residents');
  const group = { title: 'All', note: '', seats: election.contests };
  return [
    ...measured,
    ...columns.flatMap(({ heading, description }) => [heading, description]),
    ...columns.flatMap((column) => (column.kind === 'figure' ? [column.phrase, axisTitle(column)] : [])),
    captionOfTable({ seats: election.contests, sortedBy: SEAT_COLUMN, direction: 'asc' }, election),
    seatsNotes({ election, seats: election.contests, columns, address: '' }),
    ...CONDITIONS.map((condition) => describeConditions([condition], election, 'residents')),
    overlayWords({ id: 'changed' }, election),
    changeInNote({ kind: 'none', reason: 'did-not-stand' }, election),
    ...[...rows, ...compareGroups([group], election, 'residents', 'lab').rows].flatMap(({ heading, cells }) => [
      heading,
      ...cells.flatMap(({ figure, note }) => [figure, note ?? '']),
    ]),
    ...Object.values(pageTitle(election, seat, '', null)),
    ...Object.values(pageTitle(election, null, '', null)),
    citation(election, { title: '', address: '', release: '', dataDate: '', accessed: '2026-01-01' }),
    seatJson({ seat, election, candidacies: null, address: '', release: '' }),
  ];
}

describe('the words of an election', () => {
  it('name its own years, sources and baseline, and none of another', () => {
    const words = wordsOf(of2017);
    expect(words.filter((each) => /2019|2024|notional|Rallings|House of Commons/i.test(each))).toEqual([]);
    expect(words).toEqual(
      expect.arrayContaining([
        'Change since 2015',
        'The party that won each constituency on 8\u00a0June 2017',
        'Percentage points, against the 2015 general election',
        'Declared results: Returning officers. 2015 general election: The press',
        'Stood in 2017 only',
        'Changed hands since 2015',
        'Labour change since 2015, points',
        'stood in 2015 only',
      ]),
    );
  });

  it('would name those of 2024', () => {
    expect(wordsOf(smallElection).filter((each) => /2019|2024/.test(each)).length).toBeGreaterThan(40);
  });
});

const leftOver = (election: Election, query: string) => parseQuery(query, election).faults.map(({ parameter }) => parameter);

describe('what an election has no figures for', () => {
  it('is all offered where it has them', () => {
    expect(measuresOf(of2017)).toEqual(MEASURES);
  });

  it('is not offered of residents', () => {
    const gone = MEASURES.filter((measure) => !measuresOf(withoutResidents).includes(measure)).map(({ id }) => id);
    expect(gone).toEqual(['muslim', 'both']);
    expect(seatColumns(withoutResidents, 'residents').map(({ id }) => id)).not.toContain('muslim');
    const rows = [
      compareSeats(withoutResidents.contests, withoutResidents, 'residents'),
      compareGroups([{ title: '', note: '', seats: withoutResidents.contests }], withoutResidents, 'residents', 'lab'),
    ].flatMap((comparison) => comparison.rows.map(({ key }) => key));
    expect(rows).toContain('turnout');
    expect(rows).not.toContain('muslim');
    expect(usualView(withoutResidents).chart).toEqual({ across: 'turnout', up: 'change.lab' });
    for (const query of ['colour=muslim', 'colour=both', 'where=muslim>=25', 'chart=muslim,change.lab'])
      expect(leftOver(withoutResidents, query)).toEqual([query.split('=')[0]]);
    expect(parseQuery('colour=muslim', withoutResidents).faults[0]?.expected).not.toContain('muslim');
    expect(parseQuery('where=muslim>=25', withoutResidents).faults[0]?.expected).toContain('such as change.lab<=-20');
    expect(whereFault('muslim>=25', withoutResidents)).not.toContain('(muslim');
    expect(leftOver(withoutResidents, 'colour=change&where=was=lab,change.lab<0&overlay=changed')).toEqual([]);
  });

  it('is not offered of changes', () => {
    const gone = MEASURES.filter((measure) => !measuresOf(withoutBaseline).includes(measure)).map(({ id }) => id);
    expect(gone).toEqual(['change', 'both']);
    const columns = seatColumns(withoutBaseline, 'residents').map(({ id }) => id);
    expect(columns.filter((id) => /^change|^before$|^result$/.test(id))).toEqual([]);
    expect(usualView(withoutBaseline).chart).toEqual({ across: 'muslim', up: 'share.lab' });
    for (const query of [
      'colour=change',
      'where=change.lab<0',
      'where=was=lab',
      'where=result=gain',
      'overlay=changed',
      'overlay=near:500,labels',
      'chart=muslim,change.lab',
    ])
      expect(leftOver(withoutBaseline, query)).toEqual([query.split('=')[0]]);
    const { view } = parseQuery('sort=change.lab&columns=winner,before', withoutBaseline);
    expect(checkSettings(view, withoutBaseline).faults.map(({ parameter }) => parameter)).toEqual(['sort', 'columns']);
    expect(leftOver(withoutBaseline, 'colour=muslim&where=muslim>=25&chart=majority,turnout&overlay=labels')).toEqual([]);
  });

  it('is left out of an address, and of a view on its way there', () => {
    expect(formatQuery(usualView(withoutResidents), withoutResidents)).toBe('');
    const asked = parseQuery('colour=change&overlay=changed,near:500,labels&where=was=lab,winner=lab', of2017).view;
    const { view, leftOut } = carriedView(asked, of2017, withoutBaseline, true);
    expect(view).toMatchObject({ colour: 'winner', overlays: [{ id: 'labels' }], where: [{ fact: 'winner' }] });
    expect(leftOut.toSorted()).toEqual(['colour=change', 'overlay=changed', 'overlay=near:500', 'was=lab']);
  });

  it('cannot be compared in a single seat either', () => {
    const [first, ...rest] = of2017.contests;
    const [party] = of2017.parties;
    if (first === undefined || party === undefined) throw new Error('The fixture is empty');
    const context = contextOf(of2017, party);
    const contests = [{ ...first, before: null }, ...rest];
    const readings = MEASURES.map((measure) => {
      const [reading] = choroplethOf(contests, measure, context).readings;
      return reading === undefined ? '' : measure.describe(reading, context);
    });
    expect(readings.filter((words) => words === 'No result to compare')).toHaveLength(2);
  });
});
