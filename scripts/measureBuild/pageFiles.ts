/** What a page's HTML asks for, as it stands in its attributes. */
export interface PageFiles {
  /** What must be there before anything is painted: style sheets, and scripts that the parser waits for. */
  readonly blocking: readonly string[];
  /** Scripts that do not hold up painting. */
  readonly scripts: readonly string[];
  /** Style sheets that stand behind the map: what is before them is painted without them. */
  readonly lateStyles: readonly string[];
}

/** Where the map is in a page that has one. */
const MAP = 'id="light-map"';

const TAG = /<(script|link)\b([^>]*)>/g;

/** Reads the script and link elements of a built page; comments are left out. */
export function pageFiles(html: string): PageFiles {
  const blocking: string[] = [];
  const scripts: string[] = [];
  const lateStyles: string[] = [];
  const page = html.replace(/<!--[\s\S]*?-->/g, '');
  const map = page.indexOf(MAP);
  for (const { 1: element = '', 2: attributes = '', index } of page.matchAll(TAG)) {
    if (element === 'link') {
      const address = attribute(attributes, 'href');
      if (address !== null && attribute(attributes, 'rel') === 'stylesheet')
        (map >= 0 && index > map ? lateStyles : blocking).push(address);
      continue;
    }
    const address = attribute(attributes, 'src');
    if (address === null) continue;
    const waits = attribute(attributes, 'type') !== 'module' && !/\s(async|defer)\b/.test(attributes);
    (waits ? blocking : scripts).push(address);
  }
  return { blocking, scripts, lateStyles };
}

function attribute(attributes: string, name: string): string | null {
  return new RegExp(`\\s${name}\\s*=\\s*"([^"]*)"`).exec(attributes)?.[1] ?? null;
}
