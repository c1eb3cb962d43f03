import type { ElectionDefinition } from '../../pipeline/definition/electionDefinition.ts';
import { PARTIES } from './parties.ts';
import { SOURCES } from './sources.ts';

export const ELECTION: ElectionDefinition = {
  id: 'ge2024',
  title: 'General election of 4 July 2024',
  date: '2024-07-04',
  kind: 'general',
  source: 'House of Commons Library',
  areaSet: 'constituencies-2024',
  isDefault: true,
  results: {
    constituencies: 'results/ge2024-constituencies.csv',
    candidacies: 'results/ge2024-candidacies.csv',
    partyColumns: ['Con', 'Lab', 'LD', 'RUK', 'Green', 'SNP', 'PC', 'DUP', 'SF', 'SDLP', 'UUP', 'APNI'],
  },
  parties: PARTIES,
  baseline: {
    id: 'ge2019-notional',
    short: '2019',
    name: '2019 notional result',
    words: '2019 notional result on 2024 boundaries',
    source: 'Rallings and Thrasher',
    from: { notional: 'results/ge2019-notional.csv' },
    // Found and confirmed by reproducing every change that the House of Commons Library publishes.
    carriedOn: [
      { was: 1006, is: 1036, as: 'the Brexit Party' },
      { was: 182, is: 262 }, // The Yorkshire Party was registered again.
      { was: 242, is: 177 }, // People Before Profit.
      { was: 212, is: 1111, as: 'the Young People’s Party' },
    ],
    stoodThenOnly: new Map(),
  },
  featured: 'lab',
  challengers: { parties: ['ind', 'wpb'], heading: 'Ind. + Workers' },
  splits: [['ind'], ['wpb'], ['ind', 'wpb'], ['green'], ['lab', 'ind']],
  // As the House of Commons Library gives it in words and tables (briefing CBP-10009).
  known: {
    seats: 650,
    candidacies: 4515,
    validVotes: 28_809_340,
    votes: { lab: 9_708_716 },
    seatsWon: {
      lab: 411,
      con: 121,
      ld: 72,
      snp: 9,
      sf: 7,
      ind: 6,
      dup: 5,
      ruk: 5,
      green: 4,
      pc: 4,
      sdlp: 2,
      apni: 1,
      uup: 1,
      tuv: 1,
      spk: 1,
    },
    outcomes: { 'Ind gain from Lab': 5, 'Spk hold': 1 },
  },
  featuredViews: [
    { colour: 'winner' },
    { colour: 'change', party: 'lab' },
    { colour: 'change', party: 'ruk' },
    { colour: 'change', party: 'con' },
    { colour: 'change', party: 'ld' },
    { colour: 'share', party: 'lab' },
    { colour: 'majority' },
    { colour: 'turnout' },
    { colour: 'muslim' },
    { colour: 'challengers' },
    { colour: 'both' },
  ],
  sources: SOURCES,
};
