/**
 * The element's own style, with the rules that keep its space before anything loads. Constructed and adopted, so that a page which
 * allows no inline styles need not make an exception. A page's own rules for the element may say otherwise.
 */
export function elementStyle(space: string): string {
  return (
    `:host{display:block;position:relative;width:100%;font-size:medium;overflow:clip}${space}` +
    'img,iframe{position:absolute;inset:0;width:100%;height:100%;border:0;object-fit:contain}' +
    // The reader's own colours for the frame, and the article's for the picture, by which they are known: `light-dark()` is what the
    // article's `color-scheme` makes of it. It ends a transition whenever that changes, by whatever cause.
    'iframe{color-scheme:light dark}div{color:light-dark(#000,#fff);transition:color 1ms}' +
    'span{position:absolute;bottom:0;padding:1em;font:1rem system-ui;color:canvastext;background:canvas}' +
    '[hidden],:host([hidden]){display:none}div[hidden]{display:block;visibility:hidden}@media print{:host{break-inside:avoid}}'
  );
}

/**
 * Once the frame has said how high it is, its height stands over any ratio, in pixels. One that `changes` in plain sight while the
 * reader is in the text, as when a step is read, leaves the text where it is, not the map.
 */
export function heightStyle(height: number, changes: boolean): string {
  return `:host{height:${height}px!important;min-height:0!important;max-height:none!important}${changes ? ':host(:not(:focus-within)){overflow-anchor:none}' : ''}`;
}

/**
 * As high as its container, or as the page's own rules have it, and never higher than the window; what the frame asks for is not
 * followed. In a container that has no height of its own, as high as the space that is usually kept.
 */
export const FITTED = ':host{height:100%;aspect-ratio:4/9;min-height:0!important;max-height:100vh}';
