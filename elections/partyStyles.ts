import type { PartyStyle } from '../pipeline/definition/electionDefinition.ts';
import type { PartyId } from '../src/election/party.ts';

const NEUTRAL = { colour: '#999999', accessibleColour: '#999999' };

/**
 * Names and colours, by public identifier, of the parties that stand at general elections of the United Kingdom. Customary colours
 * follow the parties' own and broadcasters' use; the Scottish
 * National Party's yellow is darker than its own, so that it stays visible on white, and independents, who have no colour, get a
 * violet that no party uses. Accessible colours of the largest are those of Okabe and Ito, "Color Universal Design" (2008),
 * https://jfly.uni-koeln.de/color/, and tints and shades between them.
 */
export const PARTY_STYLES: Readonly<Record<PartyId, PartyStyle>> = {
  lab: { colour: '#e4003b', accessibleColour: '#d55e00' },
  con: { colour: '#0087dc', accessibleColour: '#0072b2' },
  ld: { shortName: 'Lib Dem', colour: '#faa61a', accessibleColour: '#e69f00' },
  snp: { shortName: 'SNP', colour: '#f5dc00', accessibleColour: '#f0e442' },
  ruk: { shortName: 'Reform UK', colour: '#12b6cf', accessibleColour: '#56b4e9' },
  green: { colour: '#4ba02c', accessibleColour: '#009e73' },
  ind: { colour: '#7a4fb5', accessibleColour: '#5b2a86' },
  wpb: { shortName: 'Workers Party', colour: '#8b1a3c', accessibleColour: '#4a0d1f' },
  pc: { colour: '#005b54', accessibleColour: '#00574a' },
  sf: { name: 'Sinn Féin', shortName: 'Sinn Féin', colour: '#326760', accessibleColour: '#1b3b5a' },
  dup: { shortName: 'DUP', colour: '#d46a4c', accessibleColour: '#cc79a7' },
  sdlp: { shortName: 'SDLP', colour: '#2aa82c', accessibleColour: '#7fcdbb' },
  apni: { shortName: 'Alliance', colour: '#f6cb2f', accessibleColour: '#f7d98b' },
  uup: { shortName: 'UUP', colour: '#48a5ee', accessibleColour: '#9ecae1' },
  tuv: { shortName: 'TUV', colour: '#0c3a6a', accessibleColour: '#08306b' },
  spk: { name: 'The Speaker', shortName: 'The Speaker', colour: '#4a4a4a', accessibleColour: '#000000' },
  sdp: { shortName: 'SDP', colour: '#d25469', accessibleColour: '#999999' },
  ukip: { shortName: 'UKIP', colour: '#6d3177', accessibleColour: '#999999' },
  tusc: { shortName: 'TUSC', colour: '#a3395e', accessibleColour: '#999999' },
  alba: { shortName: 'Alba', colour: '#005eb8', accessibleColour: '#999999' },
  yrks: { name: 'Yorkshire Party', shortName: 'Yorkshire Party', colour: '#00aeef', accessibleColour: '#999999' },
  reu: { colour: '#003399', accessibleColour: '#999999' },
  aont: { shortName: 'Aontú', colour: '#44532a', accessibleColour: '#999999' },
  hpuk: { shortName: 'Heritage', ...NEUTRAL },
  cpa: { name: 'Christian Peoples Alliance', shortName: 'Christian Peoples', ...NEUTRAL },
  mrlp: { shortName: 'Monster Raving Loony', ...NEUTRAL },
  sfp: { shortName: 'Scottish Family', ...NEUTRAL },
  comm: { shortName: 'Communist', ...NEUTRAL },
  sl: { shortName: 'Socialist Labour', ...NEUTRAL },
  lib: { shortName: 'Liberal', ...NEUTRAL },
  hi: { shortName: 'Hampshire Ind.', ...NEUTRAL },
  ash: { shortName: 'Ashfield Ind.', ...NEUTRAL },
  lnin: { name: 'Lincolnshire Independents', ...NEUTRAL },
  pbpa: { shortName: 'People Before Profit', colour: '#8e2420', accessibleColour: '#999999' },
};

/** The Scottish and Northern Irish Greens count as Green, as in the Library's own tables. By Parliament's party numbers. */
export const GREENS_AS_ONE: ReadonlyMap<number, number> = new Map([
  [1057, 44],
  [1113, 44],
]);
