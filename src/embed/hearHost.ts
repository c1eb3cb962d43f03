import type { Misunderstanding } from './protocol/frameMessage.ts';
import { faultOfCommand, isAddressedToUs, type ParentMessage, parseParentMessage } from './protocol/parentMessage.ts';
import { rateLimit } from './protocol/rateLimit.ts';
import { resizerFrame } from './protocol/resizerFrame.ts';

const MOST_A_SECOND = 20;

/** What a host may say to the frame. */
export interface HostEars {
  /** A command from an origin that may give one. */
  commanded(command: Extract<ParentMessage, { readonly type: 'hustings:command' }>): void;
  /** A command from an origin that may give one was none of ours. */
  misunderstood(fault: Misunderstanding, ask: number | undefined): void;
  /** Any parent asks for the view and the height, which are no secret. */
  greeted(): void;
  /** iframe-resizer's parent gave the frame this name. */
  named(resizerFrame: string): void;
}

/**
 * Listens to the page that holds the frame, and to nobody else. Commands count only from `hosts`, which are told
 * of what is not understood; whatever comes from elsewhere or comes too fast is ignored without a word. Returns a function that ends it.
 */
export function hearHost(frame: Window, hosts: ReadonlySet<string>, ears: HostEars): () => void {
  const mayPass = rateLimit(MOST_A_SECOND);
  const hear = ({ source, origin, data }: MessageEvent<unknown>) => {
    if (source === null || source !== frame.parent || frame.parent === frame) return;
    const name = resizerFrame(data);
    if (name !== null) {
      if (mayPass()) ears.named(name);
      return;
    }
    if (!isAddressedToUs(data) || !mayPass()) return;
    const message = parseParentMessage(data);
    if (message?.type === 'hustings:hello') ears.greeted();
    else if (!hosts.has(origin)) return;
    else if (message !== null) ears.commanded(message);
    else {
      const wrong = faultOfCommand(data);
      if (wrong !== null) ears.misunderstood(wrong.fault, wrong.ask);
    }
  };
  frame.addEventListener('message', hear);
  return () => frame.removeEventListener('message', hear);
}
