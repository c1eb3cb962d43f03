import { FRAME_ATTRIBUTES } from './attributes.ts';
import type { Attributes } from './viewParameters.ts';

/**
 * The address that the frame loads: a view, the attributes that only loading reads, the element's name in messages, the page's
 * origin, from which the frame then takes commands, and its colours, where they are dark. A page without an origin of its own ("null")
 * gets no such leave.
 */
export function frameAddress(
  source: URL,
  view: URLSearchParams,
  attributes: Attributes,
  id: string,
  origin: string,
  scheme: string,
): URL {
  const address = new URL(source);
  const parameters = new URLSearchParams(view);
  for (const name of FRAME_ATTRIBUTES) {
    const value = attributes.getAttribute(name) ?? source.searchParams.get(name);
    if (value) parameters.set(name, value);
  }
  parameters.set('id', id);
  if (origin !== 'null') parameters.set('host', origin);
  if (scheme === 'dark') parameters.set('scheme', scheme);
  address.search = parameters.toString();
  return address;
}
