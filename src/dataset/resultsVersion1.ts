import type { Election } from '../election/election.ts';
import type { PartyId } from '../election/party.ts';
import type { ResultsContent, WrittenResults } from './results.ts';

/**
 * What version 1 of the format left to the program that read it, as it was written for one election: who had published that and its
 * baseline, the words for its parties and for what a census counted, which of them are set against others, and the names of regions
 * and nations. A file of version 1 still means this.
 */
const SOURCE = 'House of Commons Library';
const SOURCE_OF_BASELINE = 'Rallings and Thrasher';
const STANDS_FOR: Readonly<Record<PartyId, string>> = { ruk: 'the Brexit Party' };
const FEATURED: PartyId = 'lab';
const CHALLENGERS = { parties: ['ind', 'wpb'], heading: 'Ind. + Workers' };
const SPLITS: Election['splits'] = [['ind'], ['wpb'], ['ind', 'wpb'], ['green'], ['lab', 'ind']];
const WORDS: Readonly<Record<PartyId, Partial<WrittenResults['parties'][number]>>> = {
  lab: { calledBy: ['Labour', 'Lab', 'Labour Party'], joint: ['Labour and Co-operative'] },
  con: {
    noun: 'the Conservatives',
    calledBy: ['Conservative', 'Conservatives', 'Conservative Party', 'Con', 'Tory', 'Tories'],
    pattern: 'diagonal',
  },
  ld: { noun: 'the Liberal Democrats', calledBy: ['Liberal Democrats', 'Lib Dems', 'LibDem', 'LibDems'], pattern: 'dots' },
  snp: { noun: 'the SNP', adjective: 'SNP', calledBy: ['Scottish Nationalists'], pattern: 'horizontal' },
  ruk: { calledBy: ['Reform'], pattern: 'vertical' },
  green: { noun: 'the Greens', calledBy: ['Green', 'Greens', 'Green Party', 'Grn'], pattern: 'cross' },
  ind: {
    kind: 'independents',
    noun: 'an independent',
    together: 'independents',
    adjective: 'independent',
    calledBy: ['Ind', 'Independent', 'Independents'],
    pattern: 'backDiagonal',
  },
  spk: { kind: 'speaker', noun: 'the Speaker', adjective: 'Speaker', countedWith: 'lab' },
  dup: { noun: 'the DUP', adjective: 'DUP' },
  uup: { noun: 'the UUP', adjective: 'UUP' },
  sdlp: { noun: 'the SDLP', adjective: 'SDLP' },
  tuv: { noun: 'the TUV', adjective: 'TUV' },
  wpb: { noun: 'the Workers Party', adjective: 'Workers Party', calledBy: ['Worker’s Party', 'WPB', 'WPGB'] },
  pc: { calledBy: ['Plaid'] },
  sf: { calledBy: ['Sinn Fein'] },
  apni: { calledBy: ['Alliance Party'] },
};

const NATIONS: WrittenResults['nations'] = [
  { letter: 'E', name: 'England' },
  { letter: 'W', name: 'Wales' },
  { letter: 'S', name: 'Scotland' },
  { letter: 'N', name: 'Northern Ireland' },
];
const REGIONS: WrittenResults['regions'] = [
  { code: 'E12000001', name: 'North East', inWords: 'the North East', nation: 'E' },
  { code: 'E12000002', name: 'North West', inWords: 'the North West', nation: 'E' },
  { code: 'E12000003', name: 'Yorkshire and the Humber', nation: 'E' },
  { code: 'E12000004', name: 'East Midlands', inWords: 'the East Midlands', nation: 'E' },
  { code: 'E12000005', name: 'West Midlands', inWords: 'the West Midlands', nation: 'E' },
  { code: 'E12000006', name: 'East of England', inWords: 'the East of England', nation: 'E' },
  { code: 'E12000007', name: 'London', nation: 'E' },
  { code: 'E12000008', name: 'South East', inWords: 'the South East', nation: 'E' },
  { code: 'E12000009', name: 'South West', inWords: 'the South West', nation: 'E' },
  { code: 'W92000004', name: 'Wales', nation: 'W' },
  { code: 'S92000003', name: 'Scotland', nation: 'S' },
  { code: 'N92000002', name: 'Northern Ireland', nation: 'N' },
];

const COLUMNS: ResultsContent['columns'] = [
  { id: 'residents', column: 'residents' },
  {
    id: 'muslim',
    column: 'muslimResidents',
    share: {
      name: 'Muslim residents',
      of: { id: 'residents', words: 'residents', inFull: 'all usual residents' },
      unanswered: { id: 'religionNotAnswered', question: 'the question on religion', name: 'Muslim, of those who answered' },
      headline: 'Residents who are Muslim',
      label: 'Muslim share',
      phrase: 'the Muslim share of residents',
      predicate: 'are Muslim',
      definition:
        'The percentage of all usual residents who answered “Muslim” to the census’s voluntary question on religion, in 2021 in England and Wales and 2022 in Scotland. Northern Ireland asked in another way, so it has no comparable figure.',
      date: 'Census 2021 (Scotland 2022)',
      sources: [
        { title: 'Census 2021', publisher: 'Office for National Statistics', nations: ['E', 'W'] },
        { title: 'Census 2022', publisher: 'National Records of Scotland', nations: ['S'] },
      ],
      lacking: {
        where: 'Northern Ireland',
        words: 'No comparable census figure',
        why: 'Northern Ireland’s census asked about religion in another way',
      },
      breaks: [2, 5, 10, 25, 40],
      ramp: 'sequential',
    },
  },
  { id: 'religionNotAnswered', column: 'religionNotAnswered' },
];

/** A file of version 1 in the terms of today's: with the words that it left out, as far as its parties stood. */
export function inTodaysTerms({ election, parties, ...rest }: WrittenResults): ResultsContent {
  const words = String(election.baseline);
  const [short = words] = /\b\d{4}\b/.exec(words) ?? [];
  const stood = new Set(parties.map(({ id }) => id));
  const haveStood = (ids: readonly PartyId[]) => ids.every((id) => stood.has(id));
  const challengers = CHALLENGERS.parties.filter((id) => stood.has(id));
  return {
    ...rest,
    nations: NATIONS,
    regions: REGIONS,
    columns: COLUMNS,
    parties: parties.map((party) => ({ ...party, ...WORDS[party.id] })),
    election: {
      ...election,
      source: SOURCE,
      baseline: {
        id: `ge${short}`,
        short,
        name: words.replace(/ on .*/, ''),
        words,
        source: SOURCE_OF_BASELINE,
        standsFor: STANDS_FOR,
      },
      ...(stood.has(FEATURED) ? { featured: FEATURED } : {}),
      ...(challengers.length > 0 ? { challengers: { ...CHALLENGERS, parties: challengers } } : {}),
      splits: SPLITS.filter(haveStood),
    },
  };
}
