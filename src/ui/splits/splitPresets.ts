import { CHALLENGERS, INDEPENDENT, LABOUR, type PartyId, WORKERS_PARTY } from '../../election/party.ts';
import type { SplitChoice } from '../../election/splits/splitChoice.ts';

import type { SplitId } from '../../view/drawerSettings.ts';

/** A choice of candidates by its name in the menu. */
export interface SplitPreset {
  readonly id: SplitId;
  readonly label: string;
  /** As in the middle of a sentence: "the Greens". */
  readonly words: string;
  readonly choice: SplitChoice;
}

const parties = (...ids: readonly PartyId[]): SplitChoice => ({ kind: 'parties', parties: new Set(ids) });

/** What the menu offers; parties of the reader's own choice come after these. */
export const SPLIT_PRESETS: readonly SplitPreset[] = [
  { id: 'third', label: 'Whoever came third', words: 'whoever came third', choice: { kind: 'best third' } },
  { id: 'ind', label: 'Independents together', words: 'independents together', choice: parties(INDEPENDENT) },
  { id: 'wpb', label: 'Workers Party', words: 'the Workers Party', choice: parties(WORKERS_PARTY) },
  {
    id: 'challengers',
    label: 'Independents and Workers Party',
    words: 'independents and the Workers Party together',
    choice: parties(...CHALLENGERS),
  },
  { id: 'green', label: 'Greens', words: 'the Greens', choice: parties('green') },
  {
    id: 'lab-ind',
    label: 'Labour and independents',
    words: 'Labour and independents together',
    choice: parties(LABOUR, INDEPENDENT),
  },
];

/** The menu's entry for parties of the reader's own choice. */
export const OWN_CHOICE = 'own';
