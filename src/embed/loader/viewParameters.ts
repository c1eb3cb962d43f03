import { FRAME_ATTRIBUTES, VIEW_ATTRIBUTES } from './attributes.ts';

/** What reads an element's attributes. */
export interface Attributes {
  getAttribute(name: string): string | null;
}

/** The view that an element asks for: the query of its `src` with its attributes over it. An empty attribute takes a parameter out. */
export function viewParameters(source: URL, attributes: Attributes): URLSearchParams {
  const parameters = new URLSearchParams(source.search);
  for (const name of VIEW_ATTRIBUTES) {
    const value = attributes.getAttribute(name);
    if (value === '') parameters.delete(name);
    else if (value !== null) parameters.set(name, value);
  }
  for (const name of [...FRAME_ATTRIBUTES, 'id', 'host', 'scheme']) parameters.delete(name);
  return parameters;
}
