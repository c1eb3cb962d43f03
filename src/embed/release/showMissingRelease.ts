import { queryOf } from '../../view/meantQuery.ts';
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
    line.textContent = `This page asks for release “${wanted.slice(0, 40)}” of the map and its data, which is not kept here or did not arrive.`;
    const way = page.createElement('p');
    const link = (href: string, words: string) => {
      const made = page.createElement('a');
      made.href = href;
      made.textContent = words;
      return made;
    };
    way.append(link(frame.location.href, 'Load it again'), ' · ', link(current.href, 'Show the map with the data of today'));
    words.append(line, way);
    root?.replaceChildren(words);
    page.documentElement.dataset['release'] = 'missing';
    page.documentElement.style.visibility = '';
    if (frame.parent === frame) return;
    const message: FrameMessage = {
      type: 'hustings:error',
      message: line.textContent,
      version: PROTOCOL_VERSION,
      id: embedParameters(queryOf(frame.location)).id,
    };
    frame.parent.postMessage(message, '*');
  };
  if (page.readyState === 'loading') page.addEventListener('DOMContentLoaded', show);
  else show();
}
