/** Which parents may listen, by what is known of them. */
export interface HeightListeners {
  /** The frame's own address, which Medium's format names. */
  readonly address: string;
  /** Pym.js' name of the frame, from its parameter `childId`; `null` where there is none. */
  readonly pymChild: string | null;
  /** iframe-resizer's name of the frame, once its parent has said it; `null` before. */
  readonly resizerFrame: string | null;
}

/** A height in whole CSS pixels, in the formats of those that size frames besides our own loader. */
export function heightMessages(height: number, { address, pymChild, resizerFrame }: HeightListeners): readonly unknown[] {
  const messages: unknown[] = [
    // AMP, and NPR's Sidechain: https://amp.dev/documentation/components/amp-iframe
    { sentinel: 'amp', type: 'embed-size', height },
    JSON.stringify({ src: address, context: 'iframe.resize', height }),
  ];
  if (pymChild !== null) messages.push(`pymxPYMx${pymChild}xPYMxheightxPYMx${height}`);
  if (resizerFrame !== null) messages.push(resizerMessage(resizerFrame, height, 'size'));
  return messages;
}

/** iframe-resizer's answer to its own first message. The last field is the child's version; one that is not its own is not complained of. */
export function resizerGreeting(frame: string, height: number): string {
  return `${resizerMessage(frame, height, 'init')}:hustings`;
}

/** Width stays the parent's; it must only not be 0, which would mean a message without a size. */
function resizerMessage(frame: string, height: number, kind: string): string {
  return `[iFrameSizer]${frame}:${height}:1:${kind}`;
}
