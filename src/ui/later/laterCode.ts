import type { ReactElement } from 'react';
import { withStyles } from './withStyles.ts';

type Component<Props> = (props: Props) => ReactElement | null;

/** A component's code that may still be on its way. */
export interface LaterCode<Props> {
  /** What it is, for the reader: "The result". */
  readonly label: string;
  /** The component once it is here; `null` before. */
  component(): Component<Props> | null;
  /** Fetches it once. Rejects where it does not arrive; asking again tries again. */
  fetch(): Promise<void>;
}

/** Code that is fetched when it is first drawn (see `LaterPart`) or asked for. */
export function laterCode<Props>(label: string, load: () => Promise<Component<Props>>): LaterCode<Props> {
  let component: Component<Props> | null = null;
  return {
    label,
    component: () => component,
    fetch: async () => {
      component ??= await withStyles(load);
    },
  };
}
