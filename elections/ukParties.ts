import type { PartyTable } from '../pipeline/definition/electionDefinition.ts';

/**
 * The parties that stand at general elections of the United Kingdom, by public identifier: the one table of their names, words and
 * colours. An election's own `parties.ts` adds those of its time. Customary colours follow the parties' own and broadcasters' use; the
 * Scottish National Party's yellow is darker than its own, so that it stays visible on white, and independents, who have no colour,
 * get a violet that no party uses. Accessible colours of the largest are those of Okabe and Ito, "Color Universal Design" (2008),
 * https://jfly.uni-koeln.de/color/, and tints and shades between them; these parties differ by a pattern, too. Of names of one
 * ordinary word, an article's checker knows only those that `calledBy` has.
 */
export const UK_PARTIES: PartyTable = {
  lab: {
    sameNames: ['Labour and Co-operative'],
    joint: ['Labour and Co-operative'],
    calledBy: ['Labour', 'Lab', 'Labour Party'],
    colour: '#e4003b',
    accessibleColour: '#d55e00',
  },
  con: {
    noun: 'the Conservatives',
    calledBy: ['Conservative', 'Conservatives', 'Conservative Party', 'Con', 'Tory', 'Tories'],
    colour: '#0087dc',
    accessibleColour: '#0072b2',
    pattern: 'diagonal',
  },
  ld: {
    shortName: 'Lib Dem',
    noun: 'the Liberal Democrats',
    calledBy: ['Liberal Democrats', 'Lib Dems', 'LibDem', 'LibDems'],
    colour: '#faa61a',
    accessibleColour: '#e69f00',
    pattern: 'dots',
  },
  snp: {
    shortName: 'SNP',
    noun: 'the SNP',
    adjective: 'SNP',
    calledBy: ['Scottish Nationalists'],
    colour: '#f5dc00',
    accessibleColour: '#f0e442',
    pattern: 'horizontal',
  },
  ruk: { shortName: 'Reform UK', calledBy: ['Reform'], colour: '#12b6cf', accessibleColour: '#56b4e9', pattern: 'vertical' },
  green: {
    name: 'Green',
    sameNames: ['Green Party'],
    noun: 'the Greens',
    calledBy: ['Green', 'Greens', 'Green Party', 'Grn'],
    colour: '#4ba02c',
    accessibleColour: '#009e73',
    pattern: 'cross',
  },
  ind: {
    kind: 'independents',
    noun: 'an independent',
    together: 'independents',
    adjective: 'independent',
    calledBy: ['Ind', 'Independent', 'Independents'],
    colour: '#7a4fb5',
    accessibleColour: '#5b2a86',
    pattern: 'backDiagonal',
  },
  wpb: {
    shortName: 'Workers Party',
    noun: 'the Workers Party',
    adjective: 'Workers Party',
    calledBy: ['Worker’s Party', 'WPB', 'WPGB'],
    colour: '#8b1a3c',
    accessibleColour: '#4a0d1f',
  },
  pc: { calledBy: ['Plaid'], colour: '#005b54', accessibleColour: '#00574a' },
  sf: { name: 'Sinn Féin', sameNames: ['Sinn Fein'], calledBy: ['Sinn Fein'], colour: '#326760', accessibleColour: '#1b3b5a' },
  dup: { shortName: 'DUP', noun: 'the DUP', adjective: 'DUP', colour: '#d46a4c', accessibleColour: '#cc79a7' },
  sdlp: {
    name: 'Social Democratic and Labour Party',
    sameNames: ['Social Democratic & Labour Party'],
    shortName: 'SDLP',
    noun: 'the SDLP',
    adjective: 'SDLP',
    colour: '#2aa82c',
    accessibleColour: '#7fcdbb',
  },
  apni: { shortName: 'Alliance', calledBy: ['Alliance Party'], colour: '#f6cb2f', accessibleColour: '#f7d98b' },
  uup: { shortName: 'UUP', noun: 'the UUP', adjective: 'UUP', colour: '#48a5ee', accessibleColour: '#9ecae1' },
  tuv: { shortName: 'TUV', noun: 'the TUV', adjective: 'TUV', colour: '#0c3a6a', accessibleColour: '#08306b' },
  spk: {
    kind: 'speaker',
    name: 'The Speaker',
    sameNames: ['Speaker'],
    noun: 'the Speaker',
    adjective: 'Speaker',
    // Sir Lindsay Hoyle, since November 2019: broadcasters count his seat with those of the party that he came from.
    countedWith: 'lab',
    colour: '#4a4a4a',
    accessibleColour: '#000000',
  },
  sdp: { shortName: 'SDP', colour: '#d25469' },
  ukip: { shortName: 'UKIP', colour: '#6d3177' },
  tusc: { shortName: 'TUSC', colour: '#a3395e' },
  alba: { shortName: 'Alba', colour: '#005eb8' },
  yrks: { name: 'Yorkshire Party', sameNames: ['The Yorkshire Party'], colour: '#00aeef' },
  reu: { colour: '#003399' },
  aont: { shortName: 'Aontú', colour: '#44532a' },
  hpuk: { shortName: 'Heritage' },
  cpa: {
    name: 'Christian Peoples Alliance',
    sameNames: ['Christian Peoples Alliance Party'],
    shortName: 'Christian Peoples',
  },
  mrlp: {
    name: 'Monster Raving Loony Party',
    sameNames: ['Official Monster Raving Loony Party'],
    shortName: 'Monster Raving Loony',
  },
  sfp: { shortName: 'Scottish Family' },
  comm: { shortName: 'Communist' },
  sl: { shortName: 'Socialist Labour' },
  lib: { shortName: 'Liberal' },
  hi: { shortName: 'Hampshire Ind.' },
  ash: { shortName: 'Ashfield Ind.' },
  lnin: { name: 'Lincolnshire Independents', sameNames: ['Linconshire Independents'] },
  pbpa: { shortName: 'People Before Profit', colour: '#8e2420' },
};

/** The Scottish and Northern Irish Greens count as Green, as in the Library's own tables. By Parliament's party numbers. */
export const GREENS_AS_ONE: ReadonlyMap<number, number> = new Map([
  [1057, 44],
  [1113, 44],
]);
