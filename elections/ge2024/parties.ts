import type { PartyDefinitions } from '../../pipeline/definition/electionDefinition.ts';
import { GREENS_AS_ONE, PARTY_STYLES } from '../partyStyles.ts';

/** The parties of the general election of 2024. */
export const PARTIES: PartyDefinitions = {
  styles: PARTY_STYLES,
  sameNames: [
    'Labour and Co-operative',
    'Sinn Fein',
    'Speaker',
    'The Yorkshire Party',
    'Christian Peoples Alliance Party',
    'Linconshire Independents',
  ],
  adjuncts: { PP119: 'Co-operative Party' },
  merged: GREENS_AS_ONE,
};
