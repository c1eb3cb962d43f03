import type { ComponentType } from 'react';
import { withStyles } from './withStyles.ts';

/** A component's code that may still be on its way. */
export interface LaterCode<Props> {
  /** What it is, for the reader: "The result". */
  readonly label: string;
  /** The component once it is here; `null` before. */
  component(): ComponentType<Props> | null;
  /** Fetches it once. Rejects where it does not arrive; asking again tries again. */
  fetch(): Promise<void>;
}

/** Code that is fetched when it is first drawn (see `LaterPart`) or asked for. */
export function laterCode<Props>(label: string, load: () => Promise<ComponentType<Props>>): LaterCode<Props> {
  let component: ComponentType<Props> | null = null;
  return {
    label,
    component: () => component,
    fetch: async () => {
      component ??= await withStyles(load);
    },
  };
}
