import Beasties from 'beasties';

/** Rules for what the page becomes in a wide or low window, in another theme or another view: the markup does not show them. */
const LATER: readonly RegExp[] = [
  /^\.seat-head h2/,
  /light-map__hatch/,
  /light-map__outlines/,
  /light-map__selected/,
  /light-map:not\(\[data-live/,
  /data-theme/,
  /data-release/,
  /data-ui/,
  /data-side/,
  /embed__first-bar/,
  /embed__notes/,
  /data-waiting/,
  /no-script/,
];

/** Such rules of the app's own frame, which a page in an article does not have. */
const LATER_IN_SHELL: readonly RegExp[] = [/--column/, /--flow/];

/**
 * What shows only under a pointer, with the focus, on paper, in colours of the system's or in motion; the seats are pointed at before
 * the stylesheet is there.
 */
const NOT_AT_FIRST =
  /@media (?:print|\(forced-colors: ?active\)|\(prefers-reduced-motion: ?reduce\))\s*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}|(?<=[}{])[^{}]*(?:(?<!__seats path):hover|:focus-visible[^{},]*)\{[^{}]*\}/g;

/** How things move and where a scroll ends, which are the stylesheet's: nothing has moved before it. */
const OF_MOTION = /(?<=[{;])(?:transition|overscroll-behavior):[^;}]*;?/g;

/** What a style says for the case that the page has no tokens, which its own styles define. */
const WITHOUT_TOKENS = /(var\(--(?:space-\d|text-small|radius|shadow|paper|raised|ink|line|sea|focus)),[^()]*\)/g;

/** The names that the signs' library gives its drawings, and no rule asks for; namespaces, which HTML needs none of; comments; indents. */
const NOT_NEEDED: readonly (readonly [RegExp, string])[] = [
  [/(?<=<svg[^>]* class="[^"]*)\blucide(?:-[a-z\d-]+)? ?/g, ''],
  [/ (?:class=""|xmlns="http:\/\/www\.w3\.org\/2000\/svg")/g, ''],
  [/<!--.*?-->/gs, ''],
  [/\n\s+/g, '\n'],
];

/** What the build adds for browsers and properties that the first paint has none of, and where an outline stands precisely. */
const OF_THE_BUILD =
  /--lightningcss-(?:light|dark):[^;}]*;?|-(?:webkit|moz)-(?:text|user|tap)-[^;}]*;?|(?<=[}{])[^{}]*:focus-visible\{outline-offset:[^{}]*\}/g;

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
    allowRules: html.includes('class="shell') ? [...LATER, ...LATER_IN_SHELL] : [...LATER],
  });
  beasties.getCssAsset = (href) =>
    [NOT_AT_FIRST, OF_MOTION, OF_THE_BUILD].reduce(
      (styles, unneeded) => styles.replace(unneeded, ''),
      sourceOf(href.replace(/^\.\//, '')).replace(WITHOUT_TOKENS, '$1)'),
    );
  const styled = await beasties.process(NOT_NEEDED.reduce((page, [unneeded, instead]) => page.replace(unneeded, instead), html));
  // Its own mark, which nothing asks for.
  return styled.replace(' data-beasties-container', '');
}
