import type { Editorials } from '../src/editorial/editorials.ts';
import { TOURS_TOLD } from './toursTold.ts';

/** The editorial of the elections that have one. */
export const EDITORIALS: Editorials = {
  ...TOURS_TOLD,
  reported: { ge2024: async () => (await import('./ge2024/editorial/reported.ts')).REPORTED },
};
