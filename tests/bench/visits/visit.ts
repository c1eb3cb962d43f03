import type { Conditions } from '../browser/conditions.ts';
import type { FrameReader } from '../frames/frameReader.ts';
import type { OpenPage } from './openPage.ts';

export type Measured = Readonly<Record<string, number | null>>;

/** One kind of visit: what is opened, under which conditions, and what a reader does there. */
export interface Visit {
  readonly id: string;
  /** Below the benchmark's server: "app/?colour=muslim". */
  readonly path: string;
  readonly conditions: Conditions;
  /** The colours by which its first coloured frame is told, `#rrggbb`; by hues, as every page with the parties' colours, where there are none. */
  readonly palette: readonly string[] | null;
  /** Why this cannot be visited yet; `null` where it can. */
  readonly missing: string | null;
  /** Runs beside the page's loading. */
  readonly whileLoading?: (open: OpenPage) => Promise<Measured>;
  /** Runs when the page has come to rest; what it does is not part of the loading's figures. */
  readonly afterwards?: (open: OpenPage, reader: FrameReader) => Promise<Measured>;
}
