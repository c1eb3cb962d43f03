import { FRAME_ATTRIBUTES, VIEW_ATTRIBUTES } from './attributes.ts';

/** What reads an element's attributes. */
export interface Attributes {
  getAttribute(name: string): string | null;
}

/** Puts over a query what `read` says of the view's parameters: an empty value takes one out, `null` or nothing leaves it. */
export function putOver(parameters: URLSearchParams, read: (name: string) => string | null | undefined): URLSearchParams {
  for (const name of VIEW_ATTRIBUTES) {
    const value = read(name);
    if (value) parameters.set(name, value);
    else if (value === '') parameters.delete(name);
  }
  return parameters;
}

/** The view that an element asks for: the query of its `src` with its attributes over it. An empty attribute takes a parameter out. */
export function viewParameters(source: URL, attributes: Attributes): URLSearchParams {
  const parameters = putOver(new URLSearchParams(source.search), (name) => attributes.getAttribute(name));
  for (const name of [...FRAME_ATTRIBUTES, 'id', 'host', 'scheme']) parameters.delete(name);
  return parameters;
}
