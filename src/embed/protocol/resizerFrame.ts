const START = '[iFrameSizer]';
const FIELDS = 8;
const NAME = /^[\w.-]{1,100}$/;

/** The name that iframe-resizer's parent gives the frame in its first message; `null` for anything else. */
export function resizerFrame(data: unknown): string | null {
  if (typeof data !== 'string' || data.length > 1_000 || !data.startsWith(START)) return null;
  const [name = '', ...settings] = data.slice(START.length).split(':');
  return settings.length >= FIELDS && NAME.test(name) ? name : null;
}
