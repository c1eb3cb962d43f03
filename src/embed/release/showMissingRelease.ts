import { embedParameters } from '../embedParameters.ts';
import { type FrameMessage, PROTOCOL_VERSION } from '../protocol/frameMessage.ts';

/** Puts the words about a release that is not there in the page's place, and tells the page that holds the frame. Text only. */
export function showMissingRelease(page: Document, frame: Window, wanted: string): void {
  const current = new URL(frame.location.href);
  current.searchParams.delete('release');
  const show = () => {
    const root = page.querySelector('#root');
    const words = page.createElement('main');
    words.className = 'broken';
    words.setAttribute('role', 'alert');
    const line = page.createElement('p');
    line.textContent = `This page asks for release “${wanted.slice(0, 40)}” of the map and its data, which is not kept here.`;
    const way = page.createElement('p');
    const link = page.createElement('a');
    link.href = current.href;
    link.textContent = 'Show the map with the data of today';
    way.append(link);
    words.append(line, way);
    root?.replaceChildren(words);
    page.documentElement.style.visibility = '';
    if (frame.parent === frame) return;
    const message: FrameMessage = {
      type: 'hustings:error',
      message: line.textContent,
      version: PROTOCOL_VERSION,
      id: embedParameters(frame.location.search).id,
    };
    frame.parent.postMessage(message, '*');
  };
  if (page.readyState === 'loading') page.addEventListener('DOMContentLoaded', show);
  else show();
}
