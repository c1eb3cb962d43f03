import { describe, expect, it } from 'vitest';
import { partySeatsFacts } from '../../../src/article/figures/nationalFacts.ts';
import { electionOf } from '../../../src/dataset/results.ts';
import type { Contest } from '../../../src/election/contest.ts';
import type { Election } from '../../../src/election/election.ts';
import type { Party, PartyId } from '../../../src/election/party.ts';
import type { Poll } from '../../../src/election/poll.ts';
import { swingFromParty } from '../../../src/election/swing/partySwing.ts';
import { measuresOf } from '../../../src/facts/catalogue.ts';
import { choroplethOf } from '../../../src/facts/choropleth.ts';
import type { Condition } from '../../../src/facts/condition.ts';
import type { MeasureContext } from '../../../src/facts/fact.ts';
import { axisTitle } from '../../../src/ui/chart/Axes.tsx';
import { compareGroups } from '../../../src/ui/compare/compareGroups.ts';
import { changeInNote, compareSeats } from '../../../src/ui/compare/compareSeats.ts';
import { describeConditions } from '../../../src/ui/filters/conditionsInWords.ts';
import { whereFault } from '../../../src/ui/filters/HandWrittenFilter.tsx';
import { pageTitle } from '../../../src/ui/headline/pageTitle.ts';
import { overlayWords } from '../../../src/ui/overlays/overlayWords.ts';
import { citation } from '../../../src/ui/share/DataPanel.tsx';
import { seatJson } from '../../../src/ui/share/seatJson.ts';
import { splitPresets } from '../../../src/ui/splits/splitPresets.ts';
import { swingAnswer } from '../../../src/ui/swing/swingAnswer.ts';
import { captionOfTable } from '../../../src/ui/table/captionOfTable.ts';
import { SEAT_COLUMN, seatColumns } from '../../../src/ui/table/seatColumns.ts';
import { seatsNotes } from '../../../src/ui/table/seatsCsv.ts';
import { comparedAs } from '../../../src/ui/words/partyNotes.ts';
import { carriedView } from '../../../src/view/carriedView.ts';
import { checkSettings } from '../../../src/view/drawerSettings.ts';
import { formatQuery, parseQuery } from '../../../src/view/query.ts';
import { usualView } from '../../../src/view/view.ts';
import { party } from '../../fixtures/party.ts';
import { smallElection } from '../../fixtures/smallElection.ts';

/** A made-up election, of which no word of another is true. */
const of2017: Election = {
  ...smallElection,
  id: 'made-up',
  title: 'General election of 8 June 2017',
  date: '2017-06-08',
  source: 'Returning officers',
  baseline: {
    id: 'before',
    short: '2015',
    name: '2015 general election',
    words: '2015 general election',
    source: 'The press',
    standsFor: {},
  },
};

const withoutResidents: Election = { ...withContests(of2017, () => ({ counts: {} })), columns: [] };
const MEASURES = measuresOf(of2017);
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

/** The same with other parties: a moderate one that is shown first, a radical one, and those who stand for none. */
const IDS: ReadonlyMap<PartyId, PartyId> = new Map([
  ['lab', 'mod'],
  ['con', 'rad'],
  ['ind', 'non'],
]);
const renamed = (id: PartyId): PartyId => IDS.get(id) ?? id;
const renamedPoll = (poll: Poll | null): Poll | null =>
  poll && {
    ...poll,
    votes: new Map([...poll.votes].map(([id, votes]) => [renamed(id), votes])),
    independents: poll.independents && renamed(poll.independents),
    elected: poll.elected.map(renamed),
    runnerUp: poll.runnerUp && renamed(poll.runnerUp),
  };
const PARTIES: readonly Party[] = [
  party('mod', 'Moderate', { noun: 'the Moderates', together: 'the Moderates', seatsWon: 1 }),
  party('non', 'Non-party', {
    ...{ kind: 'independents', noun: 'a non-party candidate', together: 'non-party candidates', adjective: 'non-party' },
    seatsWon: 2,
  }),
  party('rad', 'Radical', { noun: 'the Radicals', together: 'the Radicals', countedWith: 'mod' }),
];
const ofOthers = electionOf(
  {
    ...of2017,
    baseline: of2017.baseline && { ...of2017.baseline, standsFor: { rad: 'the Levellers' } },
    featured: 'mod',
    challengers: { parties: ['non', 'rad'], heading: 'Outsiders' },
    splits: [['non'], ['rad'], ['non', 'rad'], ['mod', 'non']],
  },
  PARTIES,
  smallElection.contests.map((contest) => ({
    ...contest,
    poll: renamedPoll(contest.poll),
    before: renamedPoll(contest.before),
  })),
);

/** Conditions on the first, the second and the last party of an election. */
function conditionsOf({ parties }: Election): readonly Condition[] {
  const [first = '', second = '', third = ''] = parties.map(({ id }) => id);
  const facts: readonly (readonly [string, string])[] = [
    ['winner', first],
    ['was', third],
    ['second', second],
    ['result', 'gain'],
    ['result', 'hold'],
  ];
  return [
    ...facts.map(([fact, value]): Condition => ({ kind: 'fact', fact, oneOf: [value] })),
    ...([-20, 0, 20] as const).flatMap((value) =>
      (['>=', '<'] as const).map(
        (operator): Condition => ({ kind: 'partyFigure', figure: 'change', party: first, operator, value }),
      ),
    ),
    { kind: 'figure', figure: 'muslim', operator: '>=', value: 25 },
    { kind: 'figure', figure: 'challengers', operator: '>=', value: 10 },
  ];
}

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
    ...conditionsOf(election).map((condition) => describeConditions([condition], election, 'residents')),
    overlayWords({ id: 'changed' }, election),
    changeInNote({ kind: 'none', reason: 'did-not-stand' }, election),
    ...[...rows, ...compareGroups([group], election, 'residents', election.featured).rows].flatMap(({ heading, cells }) => [
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
  it('name its own parties, and none of another', () => {
    const words = [
      ...wordsOf(ofOthers),
      ...splitPresets(ofOthers).flatMap(({ id, label, words }) => [id, label, words]),
      comparedAs(['mod', 'rad'], ofOthers) ?? '',
      swingAnswer(swingFromParty(ofOthers, 'anyone'), 3, 20, 'from', ofOthers),
      ...partySeatsFacts(ofOthers, PARTIES[0] ?? party('', '')).map((fact) => fact.words),
    ];
    expect(words.filter((each) => /Labour|Conservative|independent |Workers|Greens|\b(lab|con|ind|wpb)\b/.test(each))).toEqual([]);
    expect(words).toEqual(
      expect.arrayContaining([
        'Change in the Moderates’ share of the vote since 2015, by constituency',
        'Muslim residents and the change in the Moderates’ share since 2015, by constituency',
        'Non-party candidates and Radicals',
        'Combined share of non-party candidates and the Radicals, by constituency',
        'No non-party or Radical candidate',
        'Outsiders',
        'where non-party candidates and the Radicals together took 10% or more of votes',
        'challengers',
        'Moderates and non-party candidates',
        'Non-party candidates together',
        'Radical is compared with the Levellers of 2015.',
        'Moderate: 1 seats with the Radicals’.',
      ]),
    );
    expect(words.join()).toContain('A swing of 2.0\u00a0points from the Moderates would have changed the winner');
    expect(parseQuery('party=lab', ofOthers).faults[0]?.expected).toBe('a party such as mod, non or rad');
    expect(usualView(ofOthers)).toMatchObject({ party: 'mod', chart: { across: 'muslim', up: 'change.mod' } });
    expect(formatQuery({ ...usualView(ofOthers), party: 'rad' }, ofOthers)).toBe('?party=rad');
  });

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
    const ids = 'winner change share majority turnout muslim challengers second both';
    expect(MEASURES.map(({ id }) => id).join(' ')).toBe(ids);
  });

  it('is not offered of residents', () => {
    const gone = MEASURES.map(({ id }) => id).filter((id) => !measuresOf(withoutResidents).some((measure) => measure.id === id));
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

  it('is not offered of challengers, where none are given together', () => {
    const alone: Election = { ...of2017, challengers: null };
    expect(MEASURES.map(({ id }) => id).filter((id) => !measuresOf(alone).some((measure) => measure.id === id))).toEqual([
      'challengers',
    ]);
    expect(seatColumns(alone, 'residents').filter(({ id }) => /challenger/i.test(id))).toEqual([]);
    expect(compareSeats(alone.contests, alone, 'residents').rows.map(({ key }) => key)).not.toContain('challengers');
    for (const query of ['colour=challengers', 'where=challengers>=10', 'chart=challengers,turnout'])
      expect(leftOver(alone, query)).toEqual([query.split('=')[0]]);
    const { view } = parseQuery('tab=swing&swing=to,challengers', alone);
    expect(checkSettings(view, alone).faults.map(({ parameter }) => parameter)).toEqual(['swing']);
  });

  it('is not offered of changes', () => {
    const gone = MEASURES.map(({ id }) => id).filter((id) => !measuresOf(withoutBaseline).some((measure) => measure.id === id));
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
