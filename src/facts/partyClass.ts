import type { Party } from '../election/party.ts';
import type { Palette } from './fact.ts';
import type { ScaleClass } from './scales/scale.ts';

/** A party as a class of a scale, in the palette's colour. In the accessible palette the largest parties differ by more than that. */
export function partyClass(party: Party, palette: Palette): ScaleClass {
  return {
    key: party.id,
    label: party.shortName,
    colour: palette === 'accessible' ? party.accessibleColour : party.colour,
    pattern: palette === 'accessible' ? party.pattern : 'none',
  };
}
