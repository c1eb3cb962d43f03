/** The version of the messages, in every one of them. Another version is another language. */
export const PROTOCOL_VERSION = 1;

/** A seat as messages name it. */
export interface NamedSeat {
  readonly code: string;
  readonly slug: string;
  readonly name: string;
}

/** What the frame tells the page that holds it. */
export type FrameNews =
  /** CSS pixels that the frame would like to be high, a whole number, and how many of them are the map's. */
  | { readonly type: 'hustings:height'; readonly height: number; readonly map: number }
  /** The view is there. `query` without "?"; `release` is the version of data and definitions; `answers`: commands with `ask` are answered. */
  | {
      readonly type: 'hustings:ready';
      readonly query: string;
      readonly title: string;
      readonly release: string;
      readonly answers: true;
    }
  | { readonly type: 'hustings:select'; readonly seat: NamedSeat | null }
  | { readonly type: 'hustings:view'; readonly query: string }
  /** The command with this `ask` has been carried out. */
  | { readonly type: 'hustings:done'; readonly ask: number }
  /** Something went wrong, in words. Where it is a command or a parameter of the address, also what was not understood, and of which command, if it had an `ask`. */
  | ({ readonly type: 'hustings:error'; readonly message: string; readonly ask?: number } & Partial<Misunderstanding>);

/** Characters of what was not understood that a message repeats, whatever was typed. */
export const LONGEST_WORD = 40;

/** What was not understood of a command or an address. */
export interface Misunderstanding {
  /** The parameter or the field of the command that it stands in. */
  readonly parameter: string;
  /** What stands there, at most `LONGEST_WORD` characters of it. */
  readonly word: string;
  /** What would have been understood, in words. */
  readonly expected: string;
}

/** News as it is sent: `id` is the frame's own parameter `id`, `null` where it has none. */
export type FrameMessage = FrameNews & { readonly version: typeof PROTOCOL_VERSION; readonly id: string | null };
