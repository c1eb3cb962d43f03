import type { FrameColours } from '../../frames/frameColours.ts';

/** What is read from one recorded frame. */
export interface FrameReading extends FrameColours {
  /** The share of pixels that differ visibly from the frame before; 0 for the first. */
  readonly changed: number;
}

declare global {
  /** Set by the frame reader's page: reads JPEGs in base64, in the order in which they were shown; hues are counted where there is no palette. */
  var readFrames: (jpegs: readonly string[], palette: readonly string[] | null) => Promise<FrameReading[]>;
  /** Set by the frame reader's page: the share of pixels that differ visibly between two JPEGs. */
  var compareFrames: (before: string, after: string) => Promise<number>;
}
