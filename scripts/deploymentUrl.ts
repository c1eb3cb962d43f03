/**
 * The address that the build will be served at, from the environment variable `HUSTINGS_URL`, with a slash at its end; `null` where
 * none is given: what needs a whole address (Open Graph's pictures, oEmbed) is left out then.
 * @throws Error where it is no address of a web page.
 */
export function deploymentUrl(environment: Readonly<Record<string, string | undefined>> = process.env): string | null {
  const text = environment['HUSTINGS_URL'];
  if (text === undefined || text === '') return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '') {
    throw new Error(`HUSTINGS_URL is “${text}”. It must be the address of the page, such as https://example.org/hustings/.`);
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}
