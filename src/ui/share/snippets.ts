import { escapedText } from '../../map/picture/markup.ts';
import { embedAddress, withRatio } from './embedAddress.ts';
import { type EmbedOptions, guessedHeight } from './embedOptions.ts';
import type { MeasuredSpace } from './measureSpace.ts';

/** A view to be framed on another page. */
export interface Embedded {
  /** The app's own address, without a query string. */
  readonly page: string;
  /** The view's query string, with "?" in front, or "". */
  readonly query: string;
  readonly options: EmbedOptions;
  /** The picture that stands in its place, `null` where none is known. */
  readonly picture: string | null;
  /** What the preview has measured; `null` before. */
  readonly space: MeasuredSpace | null;
}

/** The column that a height is guessed for until it is measured, in CSS pixels. */
const COLUMN = 600;

/** The address and the height of a frame that no script of ours sizes. */
function fixedFrame({ page, query, options, space }: Embedded) {
  return {
    address: escapedText(withRatio(embedAddress(page, query, options), options.ratio)),
    title: escapedText(options.title),
    height: space?.whole ?? guessedHeight(options.ratio, COLUMN),
  };
}

/** The custom element with its script: keeps its place, loads near the reader, and is as high as it needs to be. */
export function elementSnippet(embedded: Embedded): string {
  const { page, query, options, space } = embedded;
  const { ratio, title } = options;
  const room = space === null ? '' : ` space="${space.narrow} ${space.wide}"`;
  return [
    `<script src="${escapedText(new URL('embed.js', page).href)}" async></script>`,
    `<hustings-map src="${escapedText(embedAddress(page, query, options))}" ratio="${ratio}"${room} title="${escapedText(title)}">`,
    `  ${link(embedded)}`,
    '</hustings-map>',
  ].join('\n');
}

/** The link to the whole map: all that is left where a sanitiser drops the element before it. */
function link({ page, query, options }: Embedded): string {
  return `<a href="${escapedText(`${page}${query}`)}">${escapedText(options.title.trim() || 'The map')}</a>`;
}

function frame(embedded: Embedded): string {
  const { address, title, height } = fixedFrame(embedded);
  return `<iframe src="${address}" title="${title}" width="100%" height="${height}" loading="lazy" allow="clipboard-write" style="border: 0"></iframe>`;
}

/** A frame that needs no script of ours, and a link below it; its height is fixed. */
export function frameSnippet(embedded: Embedded): string {
  return [frame(embedded), `<p>${link(embedded)}</p>`].join('\n');
}

/** For a block of custom HTML in WordPress. */
export function wordPressSnippet(embedded: Embedded): string {
  return [
    '<figure class="wp-block-embed">',
    `  ${frame(embedded)}`,
    `  <figcaption>${link(embedded)}</figcaption>`,
    '</figure>',
  ].join('\n');
}

/** For AMP pages, with the script that AMP wants in the page's head. */
export function ampSnippet(embedded: Embedded): string {
  const { picture, options } = embedded;
  const { address, title, height } = fixedFrame(embedded);
  return [
    '<script async custom-element="amp-iframe" src="https://cdn.ampproject.org/v0/amp-iframe-0.1.js"></script>',
    `<amp-iframe src="${address}" title="${title}" height="${height}" layout="fixed-height" sandbox="allow-scripts allow-same-origin allow-popups" frameborder="0" resizable>`,
    ...(picture === null
      ? ['  <div placeholder></div>']
      : [`  <amp-img src="${escapedText(picture)}" alt="${escapedText(options.title)}" layout="fill" placeholder></amp-img>`]),
    '  <div overflow tabindex="0" role="button" aria-label="Show the whole map">Show the whole map</div>',
    '</amp-iframe>',
    `<p>${link(embedded)}</p>`,
  ].join('\n');
}
