import type { HustingsState } from './state.ts';

/** Merges a change into the state. */
export type SetState = (change: Partial<HustingsState>) => void;
export type GetState = () => HustingsState;
