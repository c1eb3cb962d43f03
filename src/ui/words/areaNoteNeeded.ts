import type { Condition } from '../../election/condition.ts';
import type { MeasureId } from '../../facts/measure.ts';
import { chosenByMuslimShare } from '../group/chosenByMuslimShare.ts';

/** Measures of residents, which readers might take for how those residents voted. */
export const AREA_MEASURES: readonly MeasureId[] = ['muslim', 'both'];

/** Whether what is shown goes with the sentence that areas are not people: it colours by a census share, or chooses seats by one. */
export function areaNoteNeeded(colour: MeasureId, where: readonly Condition[]): boolean {
  return AREA_MEASURES.includes(colour) || chosenByMuslimShare(where);
}
