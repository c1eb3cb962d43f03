import { DEFAULT_RATIO, DEFAULT_SHOWN, type EmbedOptions, type Ratio } from './embedOptions.ts';

/** The address of the frame that shows a view. `page` is the app's own address; `query` the view's, with "?" in front or "". */
export function embedAddress(
  page: string,
  query: string,
  { shown, theme, release }: Pick<EmbedOptions, 'shown' | 'theme' | 'release'>,
): string {
  const address = new URL('embed.html', page);
  // As it stands: what an address shows plainly would be encoded by writing it again.
  const kept = query
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part !== '' && !/^(?:theme|ui|release)=/.test(part));
  const chosen = [
    ...(theme === 'article' ? [] : [`theme=${theme}`]),
    ...(shown === DEFAULT_SHOWN ? [] : [`ui=${shown}`]),
    ...(release === null ? [] : [`release=${release}`]),
  ];
  const parts = [...kept, ...chosen];
  return parts.length === 0 ? address.href : `${address.href}?${parts.join('&')}`;
}

/** The same with the map's ratio, for a frame whose height follows what it asks for; without it, the map has its usual one. */
export function withRatio(address: string, ratio: Ratio): string {
  if (ratio === DEFAULT_RATIO) return address;
  return `${address}${address.includes('?') ? '&' : '?'}ratio=${ratio}`;
}
