import type { Party } from '../election/party.ts';
import type { Palette } from './measure.ts';
import type { Pattern, ScaleClass } from './scales/scale.ts';

/** A party as a class of a scale, in the palette's colour. */
export function partyClass(party: Party, palette: Palette): ScaleClass {
  return {
    key: party.id,
    label: party.shortName,
    colour: palette === 'accessible' ? party.accessibleColour : party.colour,
    pattern: palette === 'accessible' ? (PATTERNS[party.id] ?? 'none') : 'none',
  };
}

/** In the accessible palette the largest parties differ by more than colour. */
const PATTERNS: Readonly<Record<string, Pattern>> = {
  con: 'diagonal',
  ld: 'dots',
  snp: 'horizontal',
  ruk: 'vertical',
  green: 'cross',
  ind: 'backDiagonal',
};
