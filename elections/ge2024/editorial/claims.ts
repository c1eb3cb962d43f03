import type { Claim } from '../../../src/editorial/claims/claim.ts';
import type { PartyId } from '../../../src/election/party.ts';
import type { Condition } from '../../../src/facts/condition.ts';

const CONSERVATIVE = 'con';
const REFORM = 'ruk';
const A_QUARTER_MUSLIM: Condition = { kind: 'figure', figure: 'muslim', operator: '>=', value: 25 };
const OVER_TEN_PERCENT_MUSLIM: Condition = { kind: 'figure', figure: 'muslim', operator: '>', value: 10 };
const MUSLIM_MAJORITY: Condition = { kind: 'figure', figure: 'muslim', operator: '>', value: 50 };
const wonBy = (party: string): Condition => ({ kind: 'fact', fact: 'winner', oneOf: [party] });
const LABOUR: PartyId = 'lab';
const INDEPENDENT: PartyId = 'ind';
const WAS_LABOUR: Condition = { kind: 'fact', fact: 'was', oneOf: [LABOUR] };
const A_SPLIT_IS_ARITHMETIC =
  'Votes are declared by candidate: they do not tell whom a candidate’s voters would have chosen, had that candidate not stood.';

/** What five press reports of 5 July 2024 stated about the election, in our own words. A new claim is a new entry here. */
export const CLAIMS: readonly Claim[] = [
  {
    id: 'leicester-south',
    reports: ['A', 'B', 'C', 'D', 'E'],
    title: 'Leicester South',
    statement:
      'Shockat Adam, an independent, unseated Jonathan Ashworth of Labour’s shadow cabinet by 14,739 votes to 13,760, a majority of 979. In 2019 Ashworth’s majority had been over 22,000.',
    seats: ['leicester-south'],
    parts: [
      { kind: 'outcome', winner: { seat: 'leicester-south', surname: 'Adam' }, second: 'Ashworth', from: LABOUR },
      {
        kind: 'figure',
        figure: { of: 'votes', candidate: { seat: 'leicester-south', surname: 'Adam' } },
        compare: 'exactly',
        stated: 14_739,
      },
      {
        kind: 'figure',
        figure: { of: 'votes', candidate: { seat: 'leicester-south', surname: 'Ashworth' } },
        compare: 'exactly',
        stated: 13_760,
      },
      { kind: 'figure', figure: { of: 'majority', seat: 'leicester-south', at: 'now' }, compare: 'exactly', stated: 979 },
      { kind: 'figure', figure: { of: 'majority', seat: 'leicester-south', at: 'before' }, compare: 'more than', stated: 22_000 },
    ],
    show: { colour: 'winner' },
  },
  {
    id: 'dewsbury-batley',
    reports: ['A', 'B', 'C', 'D', 'E'],
    title: 'Dewsbury and Batley',
    statement:
      'Iqbal Mohamed, an independent, beat Labour’s Heather Iqbal by 15,641 votes to 8,707. One report called the majority “nearly 7,000”, another “more than 6,000”.',
    seats: ['dewsbury-and-batley'],
    parts: [
      { kind: 'outcome', winner: { seat: 'dewsbury-and-batley', surname: 'Mohamed' }, second: 'Iqbal', from: LABOUR },
      {
        kind: 'figure',
        figure: { of: 'votes', candidate: { seat: 'dewsbury-and-batley', surname: 'Mohamed' } },
        compare: 'exactly',
        stated: 15_641,
      },
      {
        kind: 'figure',
        figure: { of: 'votes', candidate: { seat: 'dewsbury-and-batley', surname: 'Iqbal' } },
        compare: 'exactly',
        stated: 8_707,
      },
      {
        kind: 'figure',
        figure: { of: 'majority', seat: 'dewsbury-and-batley', at: 'now' },
        compare: 'nearly',
        stated: 7_000,
        by: 'one report',
      },
      {
        kind: 'figure',
        figure: { of: 'majority', seat: 'dewsbury-and-batley', at: 'now' },
        compare: 'more than',
        stated: 6_000,
        by: 'another report',
      },
    ],
    show: { colour: 'winner' },
  },
  {
    id: 'blackburn',
    reports: ['A', 'B', 'C', 'D', 'E'],
    title: 'Blackburn',
    statement:
      'Adnan Hussain, an independent, beat Labour’s Kate Hollern by 10,518 votes to 10,386: by 132 votes, in a seat that Labour had held since 1955.',
    seats: ['blackburn'],
    parts: [
      { kind: 'outcome', winner: { seat: 'blackburn', surname: 'Hussain' }, second: 'Hollern', from: LABOUR },
      {
        kind: 'figure',
        figure: { of: 'votes', candidate: { seat: 'blackburn', surname: 'Hussain' } },
        compare: 'exactly',
        stated: 10_518,
      },
      {
        kind: 'figure',
        figure: { of: 'votes', candidate: { seat: 'blackburn', surname: 'Hollern' } },
        compare: 'exactly',
        stated: 10_386,
      },
      { kind: 'figure', figure: { of: 'majority', seat: 'blackburn', at: 'now' }, compare: 'exactly', stated: 132 },
      {
        kind: 'unchecked',
        what: 'Labour had held the seat since 1955',
        why: 'The package goes back no further than the 2019 notional result.',
      },
    ],
    show: { colour: 'winner' },
  },
  {
    id: 'perry-barr',
    reports: ['B', 'C', 'D'],
    title: 'Birmingham Perry Barr',
    statement: 'Ayoub Khan, an independent, beat Labour’s Khalid Mahmood by 507 votes.',
    seats: ['birmingham-perry-barr'],
    parts: [
      { kind: 'outcome', winner: { seat: 'birmingham-perry-barr', surname: 'Khan' }, second: 'Mahmood', from: LABOUR },
      { kind: 'figure', figure: { of: 'majority', seat: 'birmingham-perry-barr', at: 'now' }, compare: 'exactly', stated: 507 },
    ],
    show: { colour: 'winner' },
  },
  {
    id: 'islington-north',
    reports: ['A', 'B', 'C', 'D', 'E'],
    title: 'Islington North',
    statement:
      'Jeremy Corbyn, now an independent, beat Labour’s Praful Nargund by 24,120 votes to 16,873, a majority of more than 7,000.',
    seats: ['islington-north'],
    parts: [
      { kind: 'outcome', winner: { seat: 'islington-north', surname: 'Corbyn' }, second: 'Nargund', from: LABOUR },
      {
        kind: 'figure',
        figure: { of: 'votes', candidate: { seat: 'islington-north', surname: 'Corbyn' } },
        compare: 'exactly',
        stated: 24_120,
      },
      {
        kind: 'figure',
        figure: { of: 'votes', candidate: { seat: 'islington-north', surname: 'Nargund' } },
        compare: 'exactly',
        stated: 16_873,
      },
      { kind: 'figure', figure: { of: 'majority', seat: 'islington-north', at: 'now' }, compare: 'more than', stated: 7_000 },
    ],
    show: { colour: 'winner' },
  },
  {
    id: 'five-independents',
    reports: ['B', 'D'],
    title: 'Five independents',
    statement: 'Five independents who had stood on Gaza beat Labour and were elected.',
    seats: ['leicester-south', 'dewsbury-and-batley', 'blackburn', 'birmingham-perry-barr', 'islington-north'],
    parts: [
      {
        kind: 'figure',
        figure: { of: 'seats lost', party: LABOUR, to: 'independents', in: { where: [] } },
        compare: 'exactly',
        stated: 5,
      },
      {
        kind: 'unchecked',
        what: 'the five had stood on Gaza',
        why: 'The package holds candidates and their votes, not what they stood for.',
      },
    ],
    show: { colour: 'winner', where: [wonBy(INDEPENDENT), WAS_LABOUR] },
    switches: ['lost to'],
  },
  {
    id: 'ilford-north',
    reports: ['B', 'C', 'D', 'E'],
    title: 'Ilford North',
    statement:
      'Wes Streeting of Labour survived by 528 votes over Leanne Mohamad, an independent, with 33.4% of votes to 32.2%. His majority had been over 9,000.',
    seats: ['ilford-north'],
    parts: [
      { kind: 'outcome', winner: { seat: 'ilford-north', surname: 'Streeting' }, second: 'Mohamad', from: LABOUR },
      { kind: 'figure', figure: { of: 'majority', seat: 'ilford-north', at: 'now' }, compare: 'exactly', stated: 528 },
      {
        kind: 'figure',
        figure: { of: 'share of candidate', candidate: { seat: 'ilford-north', surname: 'Streeting' } },
        compare: 'exactly',
        stated: 33.4,
      },
      {
        kind: 'figure',
        figure: { of: 'share of candidate', candidate: { seat: 'ilford-north', surname: 'Mohamad' } },
        compare: 'exactly',
        stated: 32.2,
      },
      { kind: 'figure', figure: { of: 'majority', seat: 'ilford-north', at: 'before' }, compare: 'more than', stated: 9_000 },
    ],
    show: { colour: 'challengers' },
  },
  {
    id: 'yardley',
    reports: ['A', 'B', 'C', 'D', 'E'],
    title: 'Birmingham Yardley',
    statement:
      'Jess Phillips of Labour had 11,275 votes, Jody McIntyre of the Workers Party 10,582: a majority of 693, down from 13,141.',
    seats: ['birmingham-yardley'],
    parts: [
      { kind: 'outcome', winner: { seat: 'birmingham-yardley', surname: 'Phillips' }, second: 'McIntyre', from: LABOUR },
      {
        kind: 'figure',
        figure: { of: 'votes', candidate: { seat: 'birmingham-yardley', surname: 'Phillips' } },
        compare: 'exactly',
        stated: 11_275,
      },
      {
        kind: 'figure',
        figure: { of: 'votes', candidate: { seat: 'birmingham-yardley', surname: 'McIntyre' } },
        compare: 'exactly',
        stated: 10_582,
      },
      { kind: 'figure', figure: { of: 'majority', seat: 'birmingham-yardley', at: 'now' }, compare: 'exactly', stated: 693 },
      { kind: 'figure', figure: { of: 'majority', seat: 'birmingham-yardley', at: 'before' }, compare: 'exactly', stated: 13_141 },
    ],
    show: { colour: 'challengers' },
  },
  {
    id: 'ladywood',
    reports: ['B'],
    title: 'Birmingham Ladywood',
    statement: 'The majority of Labour’s Shabana Mahmood fell from 32,000 to 3,421.',
    seats: ['birmingham-ladywood'],
    parts: [
      { kind: 'outcome', winner: { seat: 'birmingham-ladywood', surname: 'Mahmood' }, from: LABOUR },
      { kind: 'figure', figure: { of: 'majority', seat: 'birmingham-ladywood', at: 'before' }, compare: 'rounded', stated: 32_000 },
      { kind: 'figure', figure: { of: 'majority', seat: 'birmingham-ladywood', at: 'now' }, compare: 'exactly', stated: 3_421 },
    ],
    show: { colour: 'challengers' },
  },
  {
    id: 'hodge-hill',
    reports: ['B'],
    title: 'Birmingham Hodge Hill and Solihull North',
    statement: 'Liam Byrne of Labour held on by just over 1,500 votes.',
    seats: ['birmingham-hodge-hill-and-solihull-north'],
    parts: [
      { kind: 'outcome', winner: { seat: 'birmingham-hodge-hill-and-solihull-north', surname: 'Byrne' }, from: LABOUR },
      {
        kind: 'figure',
        figure: { of: 'majority', seat: 'birmingham-hodge-hill-and-solihull-north', at: 'now' },
        compare: 'just over',
        stated: 1_500,
      },
    ],
    show: { colour: 'challengers' },
  },
  {
    id: 'bethnal-green',
    reports: ['B', 'D'],
    title: 'Bethnal Green and Stepney',
    statement: 'The majority of Labour’s Rushanara Ali fell from more than 31,000 to 1,689, over Ajmal Masroor, an independent.',
    seats: ['bethnal-green-and-stepney'],
    parts: [
      { kind: 'outcome', winner: { seat: 'bethnal-green-and-stepney', surname: 'Ali' }, second: 'Masroor', from: LABOUR },
      {
        kind: 'figure',
        figure: { of: 'majority', seat: 'bethnal-green-and-stepney', at: 'before' },
        compare: 'more than',
        stated: 31_000,
      },
      {
        kind: 'figure',
        figure: { of: 'majority', seat: 'bethnal-green-and-stepney', at: 'now' },
        compare: 'exactly',
        stated: 1_689,
      },
    ],
    show: { colour: 'challengers' },
  },
  {
    id: 'bradford-west',
    reports: ['C'],
    title: 'Bradford West',
    statement: 'The share of Labour’s Naz Shah fell from 76.2% to 31.6%, in one of only two seats where most residents are Muslim.',
    seats: ['bradford-west'],
    parts: [
      { kind: 'outcome', winner: { seat: 'bradford-west', surname: 'Shah' }, from: LABOUR },
      {
        kind: 'figure',
        figure: { of: 'share', party: LABOUR, at: 'before', in: { seat: 'bradford-west' } },
        compare: 'exactly',
        stated: 76.2,
      },
      {
        kind: 'figure',
        figure: { of: 'share of candidate', candidate: { seat: 'bradford-west', surname: 'Shah' } },
        compare: 'exactly',
        stated: 31.6,
      },
      { kind: 'figure', figure: { of: 'seats', in: { where: [MUSLIM_MAJORITY] } }, compare: 'exactly', stated: 2 },
    ],
    show: { colour: 'change', party: LABOUR },
    switches: ['base'],
  },
  {
    id: 'chingford-split',
    reports: ['A', 'C', 'D', 'E'],
    title: 'Chingford and Woodford Green',
    statement:
      'Iain Duncan Smith, a Conservative, held on as the opposition split: Shama Tatler of Labour and Faiza Shaheen, an independent whom Labour had dropped as its candidate, finished 79 votes apart.',
    seats: ['chingford-and-woodford-green'],
    parts: [
      {
        kind: 'outcome',
        winner: { seat: 'chingford-and-woodford-green', surname: 'Duncan Smith' },
        second: 'Tatler',
        from: CONSERVATIVE,
      },
      {
        kind: 'figure',
        figure: { of: 'votes between', candidate: { seat: 'chingford-and-woodford-green', surname: 'Tatler' }, other: 'Shaheen' },
        compare: 'exactly',
        stated: 79,
      },
      {
        kind: 'figure',
        figure: { of: 'votes', candidate: { seat: 'chingford-and-woodford-green', surname: 'Shaheen' } },
        compare: 'more than',
        stated: { of: 'majority', seat: 'chingford-and-woodford-green', at: 'now' },
      },
      { kind: 'unchecked', what: 'the split decided the seat', why: A_SPLIT_IS_ARITHMETIC },
      {
        kind: 'unchecked',
        what: 'Labour had dropped Shaheen as its candidate',
        why: 'The package holds who stood, not how candidates were chosen.',
      },
    ],
    show: { colour: 'winner' },
  },
  {
    id: 'leicester-east-split',
    reports: ['B'],
    title: 'Leicester East',
    statement:
      'Labour lost the seat to the Conservatives after Claudia Webbe, its former MP and now an independent, had split its vote.',
    seats: ['leicester-east'],
    parts: [
      { kind: 'outcome', winner: { seat: 'leicester-east', surname: 'Raja' }, second: 'Agrawal', from: LABOUR },
      {
        kind: 'figure',
        figure: { of: 'votes', candidate: { seat: 'leicester-east', surname: 'Webbe' } },
        compare: 'more than',
        stated: { of: 'majority', seat: 'leicester-east', at: 'now' },
      },
      { kind: 'unchecked', what: 'the split decided the seat', why: A_SPLIT_IS_ARITHMETIC },
    ],
    show: { colour: 'winner' },
  },
  {
    id: 'rochdale',
    reports: ['A', 'B', 'C', 'D', 'E'],
    title: 'Rochdale',
    statement:
      'Paul Waugh of Labour beat George Galloway of the Workers Party, who had won the by-election of February 2024 with almost 40% of votes.',
    seats: ['rochdale'],
    parts: [
      { kind: 'outcome', winner: { seat: 'rochdale', surname: 'Waugh' }, second: 'Galloway', from: LABOUR },
      {
        kind: 'unchecked',
        what: 'Galloway had won the by-election of February 2024 with almost 40% of votes',
        why: 'The package holds the general election and the 2019 notional result, no by-elections.',
      },
    ],
    show: { colour: 'challengers' },
  },
  {
    id: 'holborn',
    reports: ['A', 'B', 'C'],
    title: 'Holborn and St Pancras',
    statement:
      'In Keir Starmer’s own seat Andrew Feinstein, an independent, took 7,312 votes, more than a sixth, and cut his majority.',
    seats: ['holborn-and-st-pancras'],
    parts: [
      { kind: 'outcome', winner: { seat: 'holborn-and-st-pancras', surname: 'Starmer' }, second: 'Feinstein', from: LABOUR },
      {
        kind: 'figure',
        figure: { of: 'votes', candidate: { seat: 'holborn-and-st-pancras', surname: 'Feinstein' } },
        compare: 'exactly',
        stated: 7_312,
      },
      {
        kind: 'figure',
        figure: { of: 'share of candidate', candidate: { seat: 'holborn-and-st-pancras', surname: 'Feinstein' } },
        compare: 'more than',
        stated: { value: 100 / 6, words: 'a sixth' },
      },
      {
        kind: 'figure',
        figure: { of: 'majority', seat: 'holborn-and-st-pancras', at: 'now' },
        compare: 'fewer than',
        stated: { of: 'majority', seat: 'holborn-and-st-pancras', at: 'before' },
      },
    ],
    show: { colour: 'challengers' },
  },
  {
    id: 'tottenham',
    reports: ['C'],
    title: 'Tottenham',
    statement: 'Nandita Lal, an independent, came third to David Lammy of Labour.',
    seats: ['tottenham'],
    parts: [
      { kind: 'outcome', winner: { seat: 'tottenham', surname: 'Lammy' }, from: LABOUR },
      {
        kind: 'figure',
        figure: { of: 'place', candidate: { seat: 'tottenham', surname: 'Lal' } },
        compare: 'exactly',
        stated: 3,
      },
    ],
    show: { colour: 'challengers' },
  },
  {
    id: 'bristol-central',
    reports: ['C'],
    title: 'Bristol Central',
    statement: 'The Greens took the seat from Labour’s Thangam Debbonaire.',
    seats: ['bristol-central'],
    parts: [{ kind: 'outcome', winner: { seat: 'bristol-central', surname: 'Denyer' }, second: 'Debbonaire', from: LABOUR }],
    show: { colour: 'winner' },
  },
  {
    id: 'over-ten-percent',
    reports: ['B', 'D'],
    title: 'Where more than 10% of residents are Muslim',
    statement:
      'Labour’s share fell by an average of 11 points in the seats where more than 10% of residents are Muslim: an estimate made while votes were still being counted.',
    seats: [],
    parts: [
      {
        kind: 'figure',
        figure: { of: 'change', party: LABOUR, as: 'average', in: { where: [OVER_TEN_PERCENT_MUSLIM] } },
        compare: 'rounded',
        stated: -11,
        whileCounting: true,
      },
    ],
    show: { colour: 'change', party: LABOUR, where: [OVER_TEN_PERCENT_MUSLIM] },
    switches: ['threshold', 'base', 'change', 'lost to'],
    related: [
      { of: 'seats', in: { where: [OVER_TEN_PERCENT_MUSLIM] } },
      { of: 'seats lost', party: LABOUR, to: 'independents', in: { where: [OVER_TEN_PERCENT_MUSLIM] } },
    ],
    beside: 'quarter-muslim',
  },
  {
    id: 'quarter-muslim',
    reports: ['C'],
    title: 'Where a quarter or more of residents are Muslim',
    statement:
      'In the 28 seats where a quarter or more of residents are Muslim, Labour took 37.1% of all votes, from 63.7% in 2019, and the Conservatives 12.2%, from 23.3%.',
    seats: [],
    parts: [
      { kind: 'figure', figure: { of: 'seats', in: { where: [A_QUARTER_MUSLIM] } }, compare: 'exactly', stated: 28 },
      {
        kind: 'figure',
        figure: { of: 'share', party: LABOUR, at: 'now', in: { where: [A_QUARTER_MUSLIM] } },
        compare: 'exactly',
        stated: 37.1,
      },
      {
        kind: 'figure',
        figure: { of: 'share', party: LABOUR, at: 'before', in: { where: [A_QUARTER_MUSLIM] } },
        compare: 'exactly',
        stated: 63.7,
      },
      {
        kind: 'figure',
        figure: { of: 'share', party: CONSERVATIVE, at: 'now', in: { where: [A_QUARTER_MUSLIM] } },
        compare: 'exactly',
        stated: 12.2,
      },
      {
        kind: 'figure',
        figure: { of: 'share', party: CONSERVATIVE, at: 'before', in: { where: [A_QUARTER_MUSLIM] } },
        compare: 'exactly',
        stated: 23.3,
      },
    ],
    show: { colour: 'change', party: LABOUR, where: [A_QUARTER_MUSLIM] },
    switches: ['threshold', 'base', 'change', 'lost to'],
    related: [
      { of: 'change', party: LABOUR, as: 'combined', in: { where: [A_QUARTER_MUSLIM] } },
      { of: 'seats lost', party: LABOUR, to: 'independents', in: { where: [A_QUARTER_MUSLIM] } },
    ],
    beside: 'over-ten-percent',
  },
  {
    id: 'landslide',
    reports: ['A', 'C'],
    title: 'A landslide on a third of votes',
    statement: 'Labour won a landslide on about a third of votes, and with fewer votes than it had had in 2017 or in 2019.',
    seats: [],
    parts: [
      {
        kind: 'figure',
        figure: { of: 'seats', in: { where: [wonBy(LABOUR)] } },
        compare: 'more than',
        stated: { value: 325, words: 'half of all seats, the least that a landslide means' },
      },
      {
        kind: 'figure',
        figure: { of: 'share', party: LABOUR, at: 'now', in: { where: [] } },
        compare: 'about',
        stated: { value: 100 / 3, words: 'a third' },
      },
      {
        kind: 'figure',
        figure: { of: 'total votes', party: LABOUR, at: 'now', in: { where: [] } },
        compare: 'fewer than',
        stated: { of: 'total votes', party: LABOUR, at: 'before', in: { where: [] } },
      },
      {
        kind: 'unchecked',
        what: 'Labour had more votes in 2017',
        why: 'The package holds no result of 2017, and of 2019 only the notional one.',
      },
    ],
    show: { colour: 'winner', where: [wonBy(LABOUR)] },
  },
  {
    id: 'reform-four',
    reports: ['E'],
    title: 'Reform UK’s seats',
    statement: 'Reform UK elected four MPs: stated before the last seats had declared.',
    seats: [],
    parts: [
      {
        kind: 'figure',
        figure: { of: 'seats', in: { where: [wonBy(REFORM)] } },
        compare: 'exactly',
        stated: 4,
        whileCounting: true,
      },
    ],
    show: { colour: 'winner', where: [wonBy(REFORM)] },
  },
];
