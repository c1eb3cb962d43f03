import type { PartyDefinitions } from '../../pipeline/definition/electionDefinition.ts';
import { GREENS_AS_ONE, UK_PARTIES } from '../ukParties.ts';

/** The parties of the general election of 2024. */
export const PARTIES: PartyDefinitions = {
  table: UK_PARTIES,
  adjuncts: { PP119: 'Co-operative Party' },
  merged: GREENS_AS_ONE,
};
