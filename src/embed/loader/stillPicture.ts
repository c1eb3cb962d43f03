import { pictureAddress } from './pictureAddress.ts';
import { viewParameters } from './viewParameters.ts';

/** What stands in a map's place before it is there, or where it does not come. */
export interface StillPicture {
  readonly element: HTMLElement;
  /** Names the picture and the address of the page for readers. */
  describe(source: URL | null, element: HTMLElement, title: string): void;
  /** The map has taken the picture's place, or has left it. */
  cover(covered: boolean): void;
  /** Says that the map did not load, beside the link to its own page. */
  fail(): void;
}

/** The picture of just the view that is asked for, or its title, a link to its own page, where there is none: another view's would mislead. */
export function stillPicture(): StillPicture {
  const element = document.createElement('div');
  const picture = document.createElement('img');
  const words = document.createElement('span');
  const link = document.createElement('a');
  picture.loading = 'lazy';
  picture.onerror = () => {
    picture.hidden = true;
    words.hidden = false;
  };
  words.append(link);
  element.append(picture, words);
  return {
    element,
    describe: (source, map, title) => {
      picture.alt = title;
      link.textContent = title;
      link.hidden = source === null;
      if (source === null) return;
      const view = viewParameters(source, map);
      const address = pictureAddress(source, view);
      picture.hidden = address === null;
      words.hidden = address !== null && words.firstChild === link;
      if (address !== null) picture.src = address;
      link.href = new URL(`./?${view}`, source).href;
    },
    cover: (covered) => {
      element.hidden = covered;
      words.replaceChildren(link);
    },
    fail: () => {
      words.replaceChildren('The map did not load: ', link);
      words.hidden = false;
    },
  };
}
