import * as v from 'valibot';
import { LONGEST_WORD, type Misunderstanding, PROTOCOL_VERSION } from './frameMessage.ts';

/** Characters of a message as JSON; a longer one is ignored. */
export const LONGEST_MESSAGE = 4_000;

const version = v.literal(PROTOCOL_VERSION);
const type = v.literal('hustings:command');
/** A number of the host's own: the frame then answers whether the command was understood. */
const ask = v.optional(v.number());

const THEMES = ['light', 'dark', 'auto'] as const;
const SCHEMES = ['light', 'dark'] as const;

const schema = v.union([
  v.object({ type: v.literal('hustings:hello'), version }),
  v.object({ type, version, ask, command: v.literal('select'), seat: v.nullable(v.string()) }),
  v.object({ type, version, ask, command: v.literal('setView'), query: v.string() }),
  v.object({ type, version, ask, command: v.literal('setTheme'), theme: v.picklist(THEMES) }),
  v.object({ type, version, ask, command: v.literal('setScheme'), scheme: v.picklist(SCHEMES) }),
]);

const askedSchema = v.object({ type, version, ask });

/** What the page that holds the frame may ask of it: an answer, a seat, another view, another theme, or the article's own colours. */
export type ParentMessage = v.InferOutput<typeof schema>;

/** Each command with its field, and what that holds. */
const COMMANDS: Readonly<Record<string, readonly [field: string, expected: string]>> = {
  select: ['seat', 'the name or the code of a seat, or null'],
  setView: ['query', 'a query such as colour=change'],
  setTheme: ['theme', `one of ${THEMES.join(', ')}`],
  setScheme: ['scheme', `one of ${SCHEMES.join(', ')}`],
};

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

/**
 * What is wrong with a command that `parseParentMessage` does not know, and its `ask`; `null` where it is no command, of another version,
 * or too long. Never throws.
 */
export function faultOfCommand(data: unknown): { readonly fault: Misunderstanding; readonly ask: number | undefined } | null {
  if (!isAddressedToUs(data) || sizeOf(data) > LONGEST_MESSAGE) return null;
  const asked = v.safeParse(askedSchema, data);
  if (!asked.success) return null;
  const textOf = (field: string): string =>
    String(Object.hasOwn(data, field) ? Reflect.get(data, field) : '').slice(0, LONGEST_WORD);
  const command = textOf('command');
  const [parameter, expected] = (Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined) ?? [
    'command',
    `one of ${Object.keys(COMMANDS).join(', ')}`,
  ];
  return { fault: { parameter, word: textOf(parameter), expected }, ask: asked.output.ask };
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
