/** The content of a JSON file of the page's own site, taken to be what it should be: the reference pages check nothing. */
export async function fetchJson<Content>(address: string): Promise<Content> {
  const response = await fetch(address);
  return response.json();
}
