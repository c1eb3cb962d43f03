import type { PartyDefinitions } from '../../pipeline/definition/electionDefinition.ts';
import { GREENS_AS_ONE, UK_PARTIES } from '../ukParties.ts';

/** The parties of the general election of 2019. */
export const PARTIES: PartyDefinitions = {
  table: {
    ...UK_PARTIES,
    brx: {
      name: 'Brexit Party',
      sameNames: ['The Brexit Party'],
      noun: 'the Brexit Party',
      colour: '#12b6cf',
      accessibleColour: '#56b4e9',
      pattern: 'vertical',
    },
    igc: {
      name: 'Independent Group for Change',
      sameNames: ['The Independent Group for Change'],
      shortName: 'Change UK',
      colour: '#222221',
    },
    nhap: { name: 'National Health Action Party', shortName: 'NHA', colour: '#0071bb' },
    wep: { shortName: 'Women’s Equality', colour: '#432360' },
    ed: { shortName: 'English Democrats' },
    bsjp: { shortName: 'Birkenhead Social Justice' },
    hwdi: { shortName: 'Heavy Woollen Ind.' },
    chp: { name: 'Christian Party', sameNames: ["Christian Party, Proclaiming Christ's Lordship"] },
    pos: { shortName: 'Oldham and Saddleworth' },
  },
  adjuncts: { PP119: 'Co-operative Party' },
  merged: GREENS_AS_ONE,
};
