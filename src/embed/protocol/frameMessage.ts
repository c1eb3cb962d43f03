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
  /** CSS pixels that the frame's content needs, a whole number. */
  | { readonly type: 'hustings:height'; readonly height: number }
  /** The view is there. `query` without "?"; `release` is the version of data and definitions. */
  | { readonly type: 'hustings:ready'; readonly query: string; readonly title: string; readonly release: string }
  | { readonly type: 'hustings:select'; readonly seat: NamedSeat | null }
  | { readonly type: 'hustings:view'; readonly query: string }
  /** Something went wrong; in words for the reader. */
  | { readonly type: 'hustings:error'; readonly message: string };

/** News as it is sent: `id` is the frame's own parameter `id`, `null` where it has none. */
export type FrameMessage = FrameNews & { readonly version: typeof PROTOCOL_VERSION; readonly id: string | null };
