import type { CDPSession } from '@playwright/test';

/** A frame as the compositor showed it. */
export interface RecordedFrame {
  /** When it arrived here, milliseconds since 1970. Its own time stamp is that of its begin-frame, before it was painted. */
  readonly arrivedAt: number;
  /** JPEG, base64, at most 640 pixels high. */
  readonly jpeg: string;
}

export interface FrameRecording {
  readonly frames: readonly RecordedFrame[];
  stop(): Promise<void>;
}

const LONGEST_SIDE = 640;

/** Records every frame that the compositor shows from now on, whatever it was drawn with: SVG, canvas and WebGL are judged alike. */
export async function recordFrames(session: CDPSession): Promise<FrameRecording> {
  const frames: RecordedFrame[] = [];
  session.on('Page.screencastFrame', ({ data, sessionId }) => {
    frames.push({ arrivedAt: Date.now(), jpeg: data });
    // The browser may be gone by then.
    session.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
  });
  await session.send('Page.startScreencast', {
    format: 'jpeg',
    quality: 70,
    maxWidth: LONGEST_SIDE,
    maxHeight: LONGEST_SIDE,
    everyNthFrame: 1,
  });
  return {
    frames,
    stop: async () => {
      await session.send('Page.stopScreencast');
    },
  };
}
