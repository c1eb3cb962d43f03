/** Maps that may be deep at once: browsers keep eight contexts (on phones) or sixteen, and the page around may draw with some. */
const MOST_DEEP = 6;
const CHANNEL = 'hustings-deep-maps';

/** A map's part in sharing the browser's graphics contexts with the other maps of its origin. */
export interface ContextShare {
  /** To be told when the map takes a context: the reader wants this one now. */
  take(): void;
  /** To be told when the map has none any more. */
  leave(): void;
}

/**
 * Keeps the maps that several frames or one page show within the contexts that browsers have. Each map that takes one tells the
 * others; one that has seen enough others do so since is the reader's least recent, and `giveBack` is called for it. Where frames
 * cannot hear each other, nothing happens, and the browser takes the oldest context itself.
 */
export function shareContexts(giveBack: () => void): ContextShare {
  const own = `${performance.timeOrigin} ${Math.random()}`;
  const later = new Set<string>();
  let channel: BroadcastChannel | null = null;
  const leave = () => {
    channel?.close();
    channel = null;
    later.clear();
  };
  const hear = ({ data }: MessageEvent<unknown>) => {
    if (typeof data !== 'string') return;
    later.add(data);
    if (later.size < MOST_DEEP) return;
    leave();
    giveBack();
  };
  return {
    take: () => {
      if (typeof BroadcastChannel === 'undefined') return;
      later.clear();
      if (channel === null) {
        channel = new BroadcastChannel(CHANNEL);
        channel.onmessage = hear;
      }
      channel.postMessage(own);
    },
    leave,
  };
}
