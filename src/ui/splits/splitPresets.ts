import type { Election } from '../../election/election.ts';
import type { SplitChoice } from '../../election/splits/splitChoice.ts';
import { partiesLabel, partiesTogether } from '../../facts/partiesInWords.ts';
import { splitId } from '../../view/drawerSettings.ts';

/** A choice of candidates by its name in the menu. */
export interface SplitPreset {
  readonly id: string;
  readonly label: string;
  /** As in the middle of a sentence: "the Greens". */
  readonly words: string;
  readonly choice: SplitChoice;
}

const THIRD: SplitPreset = {
  id: 'third',
  label: 'Whoever came third',
  words: 'whoever came third',
  choice: { kind: 'best third' },
};

/** What the menu offers; parties of the reader's own choice come after these. */
export function splitPresets(election: Election): readonly SplitPreset[] {
  const presets = election.splits.map((parties): SplitPreset => {
    const [only, ...others] = parties;
    const areIndependents = others.length === 0 && election.partyById.get(only ?? '')?.kind === 'independents';
    const words = partiesTogether(parties, election);
    const label = partiesLabel(parties, election);
    return {
      id: splitId(parties, election),
      label: areIndependents ? `${label} together` : label,
      words: areIndependents || others.length > 0 ? `${words} together` : words,
      choice: { kind: 'parties', parties: new Set(parties) },
    };
  });
  return [THIRD, ...presets];
}

/** The menu's entry for parties of the reader's own choice. */
export const OWN_CHOICE = 'own';
