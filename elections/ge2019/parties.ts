import type { PartyDefinitions } from '../../pipeline/definition/electionDefinition.ts';
import { GREENS_AS_ONE, PARTY_STYLES } from '../partyStyles.ts';

const NEUTRAL = { colour: '#999999', accessibleColour: '#999999' };

/** The parties of the general election of 2019. */
export const PARTIES: PartyDefinitions = {
  styles: {
    ...PARTY_STYLES,
    green: { ...(PARTY_STYLES['green'] ?? NEUTRAL), name: 'Green' },
    sdlp: { ...(PARTY_STYLES['sdlp'] ?? NEUTRAL), name: 'Social Democratic and Labour Party' },
    mrlp: { ...(PARTY_STYLES['mrlp'] ?? NEUTRAL), name: 'Monster Raving Loony Party' },
    brx: { name: 'Brexit Party', colour: '#12b6cf', accessibleColour: '#56b4e9' },
    igc: { name: 'Independent Group for Change', shortName: 'Change UK', colour: '#222221', accessibleColour: '#999999' },
    nhap: { name: 'National Health Action Party', shortName: 'NHA', colour: '#0071bb', accessibleColour: '#999999' },
    wep: { shortName: 'Women’s Equality', colour: '#432360', accessibleColour: '#999999' },
    ed: { shortName: 'English Democrats', ...NEUTRAL },
    bsjp: { shortName: 'Birkenhead Social Justice', ...NEUTRAL },
    hwdi: { shortName: 'Heavy Woollen Ind.', ...NEUTRAL },
    chp: { name: 'Christian Party', ...NEUTRAL },
    pos: { shortName: 'Oldham and Saddleworth', ...NEUTRAL },
  },
  sameNames: [
    'Labour and Co-operative',
    'Green Party',
    'The Brexit Party',
    'The Independent Group for Change',
    'Social Democratic & Labour Party',
    'Official Monster Raving Loony Party',
    'Speaker',
    'The Yorkshire Party',
    "Christian Party, Proclaiming Christ's Lordship",
  ],
  adjuncts: { PP119: 'Co-operative Party' },
  merged: GREENS_AS_ONE,
};
