import { escapedText } from '../../src/map/picture/markup.ts';
import { PICTURE_SCALE, PICTURE_SIZES } from '../../src/ui/picture/pictureSize.ts';
import { pictureNames } from './pictureNames.ts';

/** What a page says of itself to those who link to it. */
export interface Sharing {
  readonly title: string;
  readonly description: string;
  /** The view whose pictures are shown. */
  readonly view: string;
  /** The address that the build is served at; `null` where it is not known. */
  readonly url: string | null;
  /** The page's own address, where that is another. */
  readonly page?: string;
}

/** Open Graph's and Twitter's elements and the way to the oEmbed answer; pictures and oEmbed only where there is a whole address. */
export function sharingTags({ title, description, view, url, page }: Sharing): string {
  const { width, height } = PICTURE_SIZES.wide;
  const property = (name: string, content: string) => `<meta property="og:${name}" content="${escapedText(content)}">`;
  const common = [property('type', 'website'), property('title', title), property('description', description)];
  if (url === null) return [...common, '<meta name="twitter:card" content="summary">'].join('');
  return [
    ...common,
    property('url', page ?? url),
    property('image', `${url}${pictureNames(view).wide}`),
    property('image:width', String(width * PICTURE_SCALE)),
    property('image:height', String(height * PICTURE_SCALE)),
    property('image:alt', title),
    '<meta name="twitter:card" content="summary_large_image">',
    `<link rel="alternate" type="application/json+oembed" href="${escapedText(`${url}oembed/${view}.json`)}" title="${escapedText(title)}">`,
  ].join('');
}
