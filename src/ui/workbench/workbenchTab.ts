import type { ReactElement } from 'react';

/** What every panel of the workbench gets. */
export interface WorkbenchPanelProps {
  /** To be called when the reader has gone to a seat: on a phone the map comes back into sight. */
  readonly onShowMap: () => void;
}

/** A tab of the workbench; its code is fetched when it is first opened. */
export interface WorkbenchTab {
  readonly id: string;
  readonly label: string;
  readonly load: () => Promise<{ readonly default: (props: WorkbenchPanelProps) => ReactElement | null }>;
}
