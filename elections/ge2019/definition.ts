import type { ElectionDefinition } from '../../pipeline/definition/electionDefinition.ts';
import { PARTIES } from './parties.ts';
import { SOURCES } from './sources.ts';

export const ELECTION: ElectionDefinition = {
  id: 'ge2019',
  title: 'General election of 12 December 2019',
  date: '2019-12-12',
  kind: 'general',
  source: 'House of Commons Library',
  areaSet: 'constituencies-2010',
  isDefault: false,
  results: {
    constituencies: 'results/ge2019-constituencies.csv',
    candidacies: 'results/ge2019-candidacies.csv',
    partyColumns: ['Con', 'Lab', 'LD', 'BRX', 'Green', 'SNP', 'PC', 'DUP', 'SF', 'SDLP', 'UUP', 'APNI'],
  },
  parties: PARTIES,
  baseline: {
    id: 'ge2017',
    short: '2017',
    name: '2017 result',
    words: 'result of the general election of 2017',
    source: 'House of Commons Library',
    from: {
      election: {
        constituencies: 'results/ge2017-constituencies.csv',
        candidacies: 'results/ge2017-candidacies.csv',
        partyColumns: ['Con', 'Lab', 'LD', 'UKIP', 'Green', 'SNP', 'PC', 'DUP', 'SF', 'SDLP', 'UUP', 'APNI'],
      },
    },
    // Parliament's numbers stayed the same; the Brexit Party is nobody's successor.
    carriedOn: [],
    // Second in South West Surrey.
    stoodThenOnly: new Map([[201, 'nhap']]),
  },
  featured: 'lab',
  challengers: { parties: ['ind'], heading: 'Independents' },
  splits: [['ind'], ['brx'], ['ld'], ['green'], ['con', 'brx'], ['lab', 'ind']],
  // As the House of Commons Library gives it in words and tables (briefing CBP-8749).
  known: {
    seats: 650,
    candidacies: 3320,
    validVotes: 32_014_110,
    votes: { con: 13_966_454, lab: 10_269_051, ld: 3_696_419, snp: 1_242_380, brx: 644_257 },
    seatsWon: { con: 365, lab: 202, snp: 48, ld: 11, dup: 8, sf: 7, pc: 4, sdlp: 2, green: 1, apni: 1, spk: 1 },
    outcomes: { 'Con gain from Lab': 54, 'Con gain from Spk': 1, 'Spk gain from Lab': 1, 'APNI gain from Ind': 1 },
  },
  featuredViews: [
    { colour: 'winner' },
    { colour: 'change', party: 'lab' },
    { colour: 'change', party: 'con' },
    { colour: 'change', party: 'ld' },
    { colour: 'share', party: 'lab' },
    { colour: 'share', party: 'con' },
    { colour: 'majority' },
    { colour: 'turnout' },
    { colour: 'second' },
  ],
  sources: SOURCES,
};
