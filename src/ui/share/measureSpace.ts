/** What headline, legend, verdict and source need besides the map, and the whole, in CSS pixels at the usual size of text. */
export interface MeasuredSpace {
  /** In a column as wide as a phone's, 360 pixels: the words alone. */
  readonly narrow: number;
  /** In a column of 640 pixels: the words alone. */
  readonly wide: number;
  /** The height in which a frame shows all of it at both widths. */
  readonly whole: number;
}

/** The two widths at which the loader wants to know them, in rem. */
const WIDTHS = [22.5, 40] as const;
/** Milliseconds without another height, after which the last one stands. */
const SETTLED = 1_200;
/** Below this the map is too small to be read, in CSS pixels. */
const LEAST_MAP = 280;

interface Asked {
  readonly height: number;
  readonly map: number;
}

/**
 * Asks the frame of an address, out of sight, how high it would like to be at two widths. `done` is called once with the answer, and
 * never where the frame does not say. Returns a function that ends it.
 */
export function measureSpace(address: string, page: Document, done: (space: MeasuredSpace) => void): () => void {
  const rem = Number.parseFloat(getComputedStyle(page.documentElement).fontSize) || 16;
  const frame = page.createElement('iframe');
  const hidden = page.createElement('div');
  const found: Asked[] = [];
  let asked: Asked | null = null;
  let ready = false;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const end = () => {
    if (timer !== null) clearTimeout(timer);
    window.removeEventListener('message', hear);
    hidden.remove();
  };
  const settle = () => {
    if (asked === null) return;
    const next = WIDTHS[found.push(asked)];
    if (next !== undefined) {
      frame.style.width = `${next * rem}px`;
      timer = setTimeout(settle, 2 * SETTLED);
      return;
    }
    end();
    const [first = asked, last = asked] = found;
    const wordsOf = ({ height, map }: Asked) => Math.round(((height - map) * 16) / rem);
    const [narrow, wide] = [wordsOf(first), wordsOf(last)];
    done({ narrow, wide, whole: Math.round(Math.max((last.height * 16) / rem, narrow + LEAST_MAP)) });
  };
  const hear = ({ source, data }: MessageEvent<unknown>) => {
    if (source === null || source !== frame.contentWindow) return;
    ready ||= typeof data === 'object' && data !== null && Reflect.get(data, 'type') === 'hustings:ready';
    asked = heightIn(data) ?? asked;
    if (!ready) return;
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(settle, SETTLED);
  };
  window.addEventListener('message', hear);
  // As large as the window, and cut off by it: else a narrow page could be scrolled sideways while the frame is there.
  Object.assign(hidden.style, { position: 'fixed', inset: '0', overflow: 'hidden', visibility: 'hidden', pointerEvents: 'none' });
  Object.assign(frame.style, { width: `${WIDTHS[0] * rem}px`, height: '900px' });
  frame.title = 'Measuring the map';
  frame.src = address;
  hidden.append(frame);
  page.body.append(hidden);
  return end;
}

/** The heights in a message from a frame, CSS pixels; `null` where it is another message. */
export function heightIn(data: unknown): Asked | null {
  if (typeof data !== 'object' || data === null || Reflect.get(data, 'type') !== 'hustings:height') return null;
  const height: unknown = Reflect.get(data, 'height');
  const map: unknown = Reflect.get(data, 'map') ?? 0;
  if (typeof height !== 'number' || typeof map !== 'number') return null;
  return height > 0 && height < 10_000 && map >= 0 && map <= height ? { height, map } : null;
}
