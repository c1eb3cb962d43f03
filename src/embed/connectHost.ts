import type { HustingsStore } from '../store/hustingsStore.ts';
import { queryOf } from '../view/meantQuery.ts';
import type { ArticleTheme } from './articleTheme.ts';
import { type EmbedParameters, misunderstood } from './embedParameters.ts';
import { hearHost } from './hearHost.ts';
import type { Command } from './obey.ts';
import { type FrameNews, type Misunderstanding, PROTOCOL_VERSION } from './protocol/frameMessage.ts';
import { heightMessages, resizerGreeting } from './protocol/heightMessages.ts';
import { tellHost } from './tellHost.ts';
import { type OwnHeight, watchHeight } from './watchHeight.ts';

interface HostConnection {
  readonly store: HustingsStore;
  readonly theme: ArticleTheme;
  /** Its height is the frame's. */
  readonly content: HTMLElement;
  readonly frame: Window;
  readonly parameters: EmbedParameters;
  /** Origins that the deployment trusts, beside those that the address names. */
  readonly trusted: ReadonlySet<string>;
  readonly release: string;
}

/** Connects a frame with the page that holds it, both ways; nothing where the page stands by itself. Returns a function that ends it. */
export function connectHost({ store, theme, content, frame, parameters, trusted, release }: HostConnection): () => void {
  if (frame.parent === frame) return () => {};
  // As the parent wrote it: Medium's format finds the frame by it, and the view changes the present one.
  const address = frame.location.href;
  let own: OwnHeight | null = null;
  let resizerFrame: string | null = null;
  const post = (message: unknown) => frame.parent.postMessage(message, '*');
  const tell = (news: FrameNews) => post({ ...news, version: PROTOCOL_VERSION, id: parameters.id });

  const stopWatching = watchHeight(content, (next) => {
    const first = own === null;
    own = next;
    tell({ type: 'hustings:height', ...next });
    for (const message of heightMessages(next.height, { address, pymChild: parameters.pymChild, resizerFrame })) {
      post(message);
    }
    if (first && resizerFrame !== null) post(resizerGreeting(resizerFrame, next.height));
  });
  const query = queryOf(frame.location);
  const teller = tellHost(store, release, tell, query);
  const sayNotUnderstood = (fault: Misunderstanding, ask: number | undefined) =>
    tell({ type: 'hustings:error', ...misunderstood(fault), ...(ask !== undefined && { ask }) });
  const answer = async (command: Command) => {
    const { ask } = command;
    // Most frames are never commanded.
    const { obey } = await import('./obey.ts');
    const fault = await obey(command, { store, theme, address: query });
    if (fault !== null) sayNotUnderstood(fault, ask);
    else if (ask !== undefined) tell({ type: 'hustings:done', ask });
  };
  const stopHearing = hearHost(frame, new Set([...parameters.hosts, ...trusted]), {
    // One whose code does not arrive stays unanswered, and the host's link is followed.
    commanded: (command) => void answer(command).catch(() => {}),
    misunderstood: sayNotUnderstood,
    greeted: () => {
      teller.greet();
      if (own !== null) tell({ type: 'hustings:height', ...own });
    },
    named: (name) => {
      resizerFrame = name;
      if (own !== null) post(resizerGreeting(name, own.height));
    },
  });
  return () => {
    stopWatching();
    teller.stop();
    stopHearing();
  };
}
