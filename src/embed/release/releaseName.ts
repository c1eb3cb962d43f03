/** A release's name: the program's version and the first eight digits of the data package's hash, "0.1.0-1a2b3c4d". */
export const RELEASE_NAME = /^\d{1,4}\.\d{1,4}\.\d{1,4}-[0-9a-f]{8}$/;

/** Whether an address lies within a release already, so that nothing is looked for in it again. */
export function isWithinReleases(path: string): boolean {
  return /\/releases\/[^/]+\/[^/]*$/.test(path);
}

/** Which release a page is, by its markup; `null` where it does not say. */
export function releaseOfMarkup(html: string): string | null {
  return /<meta name="?hustings-release"? content="?([^">\s]+)/.exec(html)?.[1] ?? null;
}
