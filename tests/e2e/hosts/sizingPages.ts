import { article } from './article.ts';

/** What an article holds to frame an address, with one way of sizing frames. */
type SizingPage = (address: string) => string;

const TITLE = 'title="Change in Labour’s share"';

/** https://github.com/nprapps/pym.js: the real library. */
const pym: SizingPage = (address) => `<div id="map"></div>
<script src="/lib/pym.js"></script>
<script>new pym.Parent('map', '${address}', { title: 'Change in Labour’s share' });</script>`;

/** https://iframe-resizer.com: the real library, version 5. */
const iframeResizer: SizingPage = (address) => `<style>iframe { width: 100%; border: 0; }</style>
<iframe id="map" ${TITLE} src="${address}"></iframe>
<script src="/lib/iframe-resizer.js"></script>
<script>iframeResize({ license: 'GPLv3', waitForLoad: true }, '#map');</script>`;

/** https://github.com/nprapps/sidechain: the real library. */
const sidechain: SizingPage = (address) => `<script src="/lib/sidechain.js"></script>
<side-chain src="${address}"></side-chain>`;

/**
 * The receiving end of `<amp-iframe resizable>`: https://amp.dev/documentation/components/amp-iframe#iframe-resizing. A message counts
 * with AMP's sentinel, from the very frame and its origin; nothing below 100 pixels.
 */
const amp: SizingPage = (address) => `<iframe id="map" ${TITLE} src="${address}"
  sandbox="allow-scripts allow-same-origin" style="width:100%;height:200px;border:0"></iframe>
<script>
  const frame = document.getElementById('map');
  addEventListener('message', ({ source, origin, data }) => {
    const message = typeof data === 'string' && data[0] === '{' ? JSON.parse(data) : data;
    if (message?.sentinel !== 'amp' || message.type !== 'embed-size') return;
    if (source !== frame.contentWindow || origin !== new URL(frame.src).origin) return;
    const height = parseInt(message.height, 10);
    if (height >= 100) frame.style.height = height + 'px';
  });
</script>`;

/** The receiving end of Medium’s and Embedly’s format, https://docs.embed.ly/v1.0/docs/native: it finds the frame by its very address. */
const medium: SizingPage = (
  address,
) => `<iframe id="map" ${TITLE} src="${address}" style="width:100%;border:0" height="200"></iframe>
<script>
  addEventListener('message', ({ data }) => {
    let message;
    try { message = JSON.parse(data); } catch { return; }
    if (message.context !== 'iframe.resize') return;
    const frame = [...document.querySelectorAll('iframe')].find(({ src }) => src === message.src);
    if (frame && message.height) frame.height = message.height;
  });
</script>`;

/** Our own messages for a plain frame. */
const own: SizingPage = (address) => `<iframe id="map" ${TITLE} src="${address}" style="width:100%;height:200px;border:0"></iframe>
<script>
  const frame = document.getElementById('map');
  addEventListener('message', ({ source, data }) => {
    if (source === frame.contentWindow && data?.type === 'hustings:height' && data.version === 1) frame.style.height = data.height + 'px';
  });
</script>`;

const pages = { pym, iframeResizer, sidechain, amp, medium, own };

export const SIZINGS = Object.keys(pages);

/** An article that sizes its frame in one of these ways. */
export function sizingPage(sizing: string, address: string): string {
  const page = Object.entries(pages).find(([name]) => name === sizing)?.[1];
  if (page === undefined) throw new Error(`There is no way of sizing frames named ${sizing}`);
  return article(page(address));
}
