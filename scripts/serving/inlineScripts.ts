const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/gi;
/** Blocks of data, which no browser runs. */
const DATA = /\btype="?(?:application\/(?:ld\+)?json|text\/plain)/i;

/** The scripts that stand in a page itself, in their order. */
export function inlineScripts(html: string): readonly string[] {
  return [...html.matchAll(SCRIPT)].flatMap(([, attributes = '', script = '']) =>
    /\bsrc=/i.test(attributes) || DATA.test(attributes) || script === '' ? [] : [script],
  );
}
