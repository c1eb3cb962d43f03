import type { HustingsState } from '../store/state.ts';

/** Whether the view shows votes beside the share of Muslim residents, which readers might take for how those residents voted. */
export function selectMeetsMuslimShare({ view: { colour, where } }: HustingsState): boolean {
  return (
    colour === 'muslim' ||
    colour === 'both' ||
    where.some((condition) => condition.kind === 'figure' && condition.figure === 'muslim')
  );
}
