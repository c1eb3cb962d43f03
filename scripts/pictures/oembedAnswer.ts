import type { HustingsState } from '../../src/store/state.ts';
import { PICTURE_SCALE, PICTURE_SIZES } from '../../src/ui/picture/pictureSize.ts';
import { DEFAULT_SHOWN } from '../../src/ui/share/embedOptions.ts';
import { selectShared } from '../../src/ui/share/selectShared.ts';
import { frameSnippet } from '../../src/ui/share/snippets.ts';
import type { NamedView } from './namedViews.ts';
import { pictureNames } from './pictureNames.ts';

const A_DAY = 86_400;

/** What an oEmbed consumer is told of a named view (https://oembed.com): a frame of type "rich", as JSON. */
export function oembedAnswer(state: HustingsState, { id, query }: NamedView, url: string): string {
  const title = selectShared(state)?.title ?? '';
  const { article, wide } = PICTURE_SIZES;
  const answer = {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'Hustings',
    provider_url: url,
    html: frameSnippet({
      page: url,
      query,
      options: { ratio: '4:5', shown: DEFAULT_SHOWN, theme: 'article', release: null, title },
      picture: null,
      space: null,
    }),
    width: article.width,
    height: article.height,
    thumbnail_url: `${url}${pictureNames(id).wide}`,
    thumbnail_width: wide.width * PICTURE_SCALE,
    thumbnail_height: wide.height * PICTURE_SCALE,
    cache_age: A_DAY,
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}
