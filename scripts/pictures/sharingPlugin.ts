import type { Plugin } from 'vite';
import { escapedText } from '../../src/map/picture/escapedText.ts';
import { alternativeText } from '../../src/ui/picture/alternativeText.ts';
import { PICTURE_SIZES } from '../../src/ui/picture/pictureSize.ts';
import { deploymentUrl } from '../deploymentUrl.ts';
import { pictureNames } from './pictureNames.ts';
import { sharingTags } from './sharingTags.ts';
import { viewState } from './viewState.ts';

const VIEW = 'map';

interface SharingPage {
  readonly packageFolder: string;
  /** Whether readers without scripts get the picture in the page's place, as in a frame, where nothing else can be reached. */
  readonly pictureWithoutScripts: boolean;
}

/** Writes into a page what it says of itself to those who link to it, from its own title and description. */
export function sharingPlugin({ packageFolder, pictureWithoutScripts }: SharingPage): Plugin {
  return {
    name: 'hustings-sharing',
    apply: 'build',
    transformIndexHtml: {
      order: 'pre',
      handler: async (html) => {
        const title = /<title>(.*?) – Hustings<\/title>/.exec(html)?.[1];
        const description = /name="description"\s+content="([^"]*)"/.exec(html)?.[1] ?? title;
        if (title === undefined || description === undefined) throw new Error('A page has no title to be shared under');
        const tags = sharingTags({ title, description, view: VIEW, url: deploymentUrl() });
        const page = html.replace('</head>', () => `${tags}</head>`);
        if (!pictureWithoutScripts) return page;
        const words = alternativeText(await viewState(packageFolder, '')) ?? title;
        return page.replace('<body>', () => `<body>${stillPicture(words)}`);
      },
    },
  };
}

/** The picture over what would need scripts. No style element: the styles that the page needs first are gathered from all of them. */
function stillPicture(words: string): string {
  const { width, height } = PICTURE_SIZES.article;
  return `<noscript><img src="./${pictureNames(VIEW).png}" width="${width}" height="${height}" alt="${escapedText(words)}" style="position:absolute;z-index:9;inset:0 0 auto;width:100%;height:auto"></noscript>`;
}
