import { MESSAGES_VERSION } from './loaderVersion.ts';

/** The seat that a reader chose, as messages and events name it. */
export interface SeatInMessage {
  readonly code: string;
  readonly slug: string;
  readonly name: string;
}

/** What the frame says. */
export type FrameMessage =
  | { readonly type: 'hustings:height'; readonly height: number }
  | {
      readonly type: 'hustings:ready';
      readonly query: string;
      readonly title: string;
      readonly release: string;
      readonly answers?: true | undefined;
    }
  | { readonly type: 'hustings:select'; readonly seat: SeatInMessage | null }
  | { readonly type: 'hustings:view'; readonly query: string }
  | { readonly type: 'hustings:done'; readonly ask: number }
  | {
      readonly type: 'hustings:error';
      readonly message: string;
      readonly ask?: number | undefined;
      readonly parameter?: string;
      readonly word?: string;
      readonly expected?: string;
    };

const LOWEST = 100;
const HIGHEST = 10_000;
const LONGEST = 8192;

/** A message of ours from its data; `null` for anything else, a version that this script does not know included. Copies what it knows only. */
export function readFrameMessage(data: unknown): FrameMessage | null {
  const { type, version, ...fields } = entriesOf(data);
  if (version !== MESSAGES_VERSION) return null;
  const { height, query, title, release, answers, seat, message, ask, parameter, word, expected } = fields;
  switch (type) {
    case 'hustings:height':
      return isNumber(height) && height >= LOWEST && height <= HIGHEST ? { type, height: Math.ceil(height) } : null;
    case 'hustings:ready':
      return isText(query) && isText(title) && isText(release)
        ? { type, query, title, release, answers: answers === true || undefined }
        : null;
    case 'hustings:select': {
      const { code, slug, name } = entriesOf(seat);
      if (seat === null) return { type, seat: null };
      return isText(code) && isText(slug) && isText(name) ? { type, seat: { code, slug, name } } : null;
    }
    case 'hustings:view':
      return isText(query) ? { type, query } : null;
    case 'hustings:error':
      return isText(message)
        ? {
            type,
            message,
            ask: isNumber(ask) ? ask : undefined,
            ...(isText(parameter) && isText(word) && isText(expected) && { parameter, word, expected }),
          }
        : null;
    case 'hustings:done':
      return isNumber(ask) ? { type, ask } : null;
    default:
      return null;
  }
}

/** A value's own entries, none where it has none, so that nothing is read from a prototype. */
function entriesOf(value: unknown): Readonly<Record<string, unknown>> {
  return Object.assign(Object.create(null), value);
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number';
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST;
}
