import Beasties from 'beasties';

/** Rules for what the page becomes in a wide or low window, in another theme or once a seat is pressed: the markup does not show them. */
const LATER: readonly RegExp[] = [
  /--column/,
  /--flow/,
  /light-map__pressed/,
  /light-map__hatch/,
  /light-map:not\(\[data-live/,
  /data-theme/,
  /data-ui/,
  /data-waiting/,
  /no-script/,
  /seat-head/,
];

/** No first paint is on paper, and nothing moves before it. Rules within are not nested any further. */
const NOT_YET = /@media (?:print|\(prefers-reduced-motion: ?reduce\))\s*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g;

/**
 * The page with the styles of what it shows written into it, and the links to its stylesheets at its end, where no paint waits for
 * them. `sourceOf` gives a stylesheet by the address that the page links to.
 */
export async function withCriticalStyles(html: string, sourceOf: (path: string) => string): Promise<string> {
  const beasties = new Beasties({
    logLevel: 'silent',
    preload: 'body',
    pruneSource: false,
    inlineFonts: false,
    fonts: false,
    allowRules: [...LATER],
  });
  beasties.getCssAsset = (href) => sourceOf(href.replace(/^\.\//, '')).replaceAll(NOT_YET, '');
  return beasties.process(html);
}
