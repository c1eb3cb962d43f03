/** What a page's HTML asks for, as it stands in its attributes. */
export interface PageFiles {
  /** What must be there before anything is painted: style sheets, and scripts that the parser waits for. */
  readonly blocking: readonly string[];
  /** Scripts that do not hold up painting. */
  readonly scripts: readonly string[];
}

const TAG = /<(script|link)\b([^>]*)>/g;

/** Reads the script and link elements of a built page; comments are left out. */
export function pageFiles(html: string): PageFiles {
  const blocking: string[] = [];
  const scripts: string[] = [];
  for (const [, element = '', attributes = ''] of html.replace(/<!--[\s\S]*?-->/g, '').matchAll(TAG)) {
    if (element === 'link') {
      const address = attribute(attributes, 'href');
      if (address !== null && attribute(attributes, 'rel') === 'stylesheet') blocking.push(address);
      continue;
    }
    const address = attribute(attributes, 'src');
    if (address === null) continue;
    const waits = attribute(attributes, 'type') !== 'module' && !/\s(async|defer)\b/.test(attributes);
    (waits ? blocking : scripts).push(address);
  }
  return { blocking, scripts };
}

function attribute(attributes: string, name: string): string | null {
  return new RegExp(`\\s${name}\\s*=\\s*"([^"]*)"`).exec(attributes)?.[1] ?? null;
}
