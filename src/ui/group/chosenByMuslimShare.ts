import type { Condition } from '../../election/condition.ts';

/** Whether a group was chosen by a Muslim share: then its votes are never shown without saying that areas are not people. */
export function chosenByMuslimShare(conditions: readonly Condition[]): boolean {
  return conditions.some((condition) => condition.kind === 'figure' && condition.figure === 'muslim');
}
