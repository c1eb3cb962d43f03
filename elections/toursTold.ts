import type { Editorials } from '../src/editorial/editorials.ts';
import { OUTLINE as GE2024 } from './ge2024/editorial/outline.ts';

/** What is known at once of the editorial of the elections that have one, and how the texts of their tours are fetched. */
export const TOURS_TOLD: Pick<Editorials, 'outlines' | 'tours'> = {
  outlines: { ge2024: GE2024 },
  tours: { ge2024: async () => (await import('./ge2024/editorial/tours.ts')).TOURS },
};
