import type { Command } from './command.ts';
import { MESSAGES_VERSION } from './loaderVersion.ts';
import { type FrameMessage, readFrameMessage } from './readFrameMessage.ts';

/** Milliseconds that a frame has to say that it is ready, or to answer a command. */
const PATIENCE = 20_000;

/** A frame and the messages between it and the page. */
export interface OpenFrame {
  readonly element: HTMLIFrameElement;
  /** Sends a command, as soon as the frame is ready for it. Resolves to whether it was understood; to `false` where the frame does not load, answer or stay. */
  send(command: Command): Promise<boolean>;
  close(): void;
}

/**
 * Frames an address and hears what it says: only from that frame's own window and origin, and only messages of ours. `fail` is
 * called when it is not ready in time, or says that it cannot be; a frame that becomes ready after all is heard still.
 */
export function openFrame(address: URL, hear: (message: FrameMessage) => void, fail: () => void): OpenFrame {
  const element = document.createElement('iframe');
  let state: 'waiting' | 'failed' | 'ready' = 'waiting';
  /** Whether it answers, as frames of earlier releases do not. */
  let answers = false;
  let last = 0;
  const asked = new Map<number, (understood: boolean) => void>();
  const waiting: (() => void)[] = [];

  const giveUp = (): void => {
    for (const answer of asked.values()) answer(false);
  };
  const fall = (): void => {
    state = 'failed';
    giveUp();
    fail();
  };
  const timer = setTimeout(fall, PATIENCE);
  const listen = ({ source, origin, data }: MessageEvent): void => {
    if (source === null || source !== element.contentWindow || origin !== address.origin) return;
    const message = readFrameMessage(data);
    if (message === null) return;
    if (message.type === 'hustings:ready') {
      state = 'ready';
      answers = message.answers === true;
      clearTimeout(timer);
      for (const post of waiting.splice(0)) post();
    }
    if (message.type === 'hustings:error' && state === 'waiting') fall();
    if ('ask' in message && message.ask !== undefined) asked.get(message.ask)?.(message.type === 'hustings:done');
    hear(message);
  };
  element.allow = 'clipboard-write';
  element.src = address.href;
  addEventListener('message', listen);

  return {
    element,
    send: (command) =>
      new Promise((answer) => {
        const ask = ++last;
        const post = (): void => {
          element.contentWindow?.postMessage(
            { type: 'hustings:command', ...command, ...(answers && { ask }), version: MESSAGES_VERSION },
            address.origin,
          );
          if (answers) setTimeout(answer, PATIENCE, false);
          else answer(true);
        };
        asked.set(ask, answer);
        if (state === 'ready') post();
        else {
          waiting.push(post);
          if (state === 'failed') answer(false);
        }
      }),
    close: () => {
      clearTimeout(timer);
      giveUp();
      removeEventListener('message', listen);
      element.remove();
    },
  };
}
