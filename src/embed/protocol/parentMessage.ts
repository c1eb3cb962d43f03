import * as v from 'valibot';
import { PROTOCOL_VERSION } from './frameMessage.ts';

/** Characters of a message as JSON; a longer one is ignored. */
export const LONGEST_MESSAGE = 4_000;

const version = v.literal(PROTOCOL_VERSION);
const type = v.literal('hustings:command');

const schema = v.union([
  v.object({ type: v.literal('hustings:hello'), version }),
  v.object({ type, version, command: v.literal('select'), seat: v.nullable(v.string()) }),
  v.object({ type, version, command: v.literal('setView'), query: v.string() }),
  v.object({ type, version, command: v.literal('setTheme'), theme: v.picklist(['light', 'dark', 'auto']) }),
]);

/** What the page that holds the frame may ask of it: an answer, a seat by slug or code, another view, another theme. */
export type ParentMessage = v.InferOutput<typeof schema>;

/** Whether something received claims to be one of our messages; cheap, for it is asked of everything that arrives. */
export function isAddressedToUs(data: unknown): data is object {
  if (typeof data !== 'object' || data === null || !Object.hasOwn(data, 'type')) return false;
  const claimed: unknown = Reflect.get(data, 'type');
  return claimed === 'hustings:hello' || claimed === 'hustings:command';
}

/** A message from the parent, read from what arrived; `null` where it is none, of another version, or too long. Never throws. */
export function parseParentMessage(data: unknown): ParentMessage | null {
  if (!isAddressedToUs(data) || sizeOf(data) > LONGEST_MESSAGE) return null;
  const parsed = v.safeParse(schema, data);
  return parsed.success ? parsed.output : null;
}

/** Characters as JSON. All our messages are flat: one that is not is as good as endless, and is not walked through. */
function sizeOf(data: object): number {
  let size = 1;
  for (const [key, value] of Object.entries(data)) {
    if (typeof value === 'object' && value !== null) return Number.POSITIVE_INFINITY;
    size += key.length + String(value).length + 6;
    if (size > LONGEST_MESSAGE) break;
  }
  return size;
}
