import type { Command } from './command.ts';
import { MESSAGES_VERSION } from './loaderVersion.ts';
import { type FrameMessage, readFrameMessage } from './readFrameMessage.ts';

/** Milliseconds that a frame has to say that it is ready. */
const PATIENCE = 20_000;

/** A frame and the messages between it and the page. */
export interface OpenFrame {
  readonly element: HTMLIFrameElement;
  /** Sends a command, as soon as the frame is ready for it. */
  send(command: Command): void;
  close(): void;
}

/**
 * Frames an address and hears what it says: only from that frame's own window and origin, and only messages of ours. `fail` is
 * called when it is not ready in time, or says that it cannot be; a frame that becomes ready after all is heard still.
 */
export function openFrame(address: URL, hear: (message: FrameMessage) => void, fail: () => void): OpenFrame {
  const element = document.createElement('iframe');
  let ready = false;
  const waiting: Command[] = [];
  const timer = setTimeout(fail, PATIENCE);

  const post = (message: object): void =>
    element.contentWindow?.postMessage({ ...message, version: MESSAGES_VERSION }, address.origin);
  const listen = ({ source, origin, data }: MessageEvent): void => {
    if (source === null || source !== element.contentWindow || origin !== address.origin) return;
    const message = readFrameMessage(data);
    if (message === null) return;
    if (message.type === 'hustings:ready') {
      ready = true;
      clearTimeout(timer);
      for (const command of waiting.splice(0)) post({ type: 'hustings:command', ...command });
    }
    if (message.type === 'hustings:error' && !ready) fail();
    hear(message);
  };
  element.allow = 'clipboard-write';
  element.src = address.href;
  addEventListener('message', listen);

  return {
    element,
    send: (command) => {
      if (ready) post({ type: 'hustings:command', ...command });
      else waiting.push(command);
    },
    close: () => {
      clearTimeout(timer);
      removeEventListener('message', listen);
      element.remove();
    },
  };
}
