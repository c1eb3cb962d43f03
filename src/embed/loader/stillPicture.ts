import { pictureAddress } from './pictureAddress.ts';
import { viewParameters } from './viewParameters.ts';

/** What stands in a map's place before it is there, or where it does not come. */
export interface StillPicture {
  readonly nodes: readonly Node[];
  /** Names the picture and the address of the page for readers. */
  describe(source: URL | null, element: HTMLElement, title: string): void;
  /** The map has taken the picture's place, or has left it. */
  cover(covered: boolean): void;
  /** Says that the map did not load, with a link to its own page. */
  fail(): void;
}

export function stillPicture(): StillPicture {
  const picture = document.createElement('img');
  const failure = document.createElement('p');
  const link = document.createElement('a');
  picture.loading = 'lazy';
  // A measure without a picture of its own has the country's; where there is none at all, the alternative text stays.
  picture.onerror = () => {
    const { href } = new URL('map.png', picture.src);
    if (picture.src !== href) picture.src = href;
  };
  link.textContent = 'Open it on its own page';
  failure.append('The map did not load. ', link);
  failure.hidden = true;
  return {
    nodes: [picture, failure],
    describe: (source, element, title) => {
      picture.alt = title;
      link.hidden = source === null;
      if (source === null) return;
      const view = viewParameters(source, element);
      picture.src = pictureAddress(source, view).href;
      const page = new URL('./', source);
      page.search = view.toString();
      link.href = page.href;
    },
    cover: (covered) => {
      picture.hidden = covered;
      failure.hidden = true;
    },
    fail: () => {
      failure.hidden = false;
    },
  };
}
