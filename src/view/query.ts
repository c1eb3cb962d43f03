import type { Election } from '../psephology/election.ts';
import { PARAMETERS } from './parameters.ts';
import { DEFAULT_VIEW, type View } from './view.ts';

/** A parameter whose value was not understood; the view has the default instead. */
export interface QueryFault {
  readonly parameter: string;
  /** The value as it came, at most 40 characters of it. Show it as text only. */
  readonly value: string;
  /** What would have been understood, in words. */
  readonly expected: string;
}

const LONGEST_QUERY = 8192;

/**
 * A view from a query string, with or without "?". Never throws: what is not understood falls back to the default and is
 * named in `faults`; parameters that are not ours are kept in `foreign`. Of a repeated parameter the first counts.
 */
export function parseQuery(query: string, election: Election): { readonly view: View; readonly faults: readonly QueryFault[] } {
  const faults: QueryFault[] = [];
  const foreign: [string, string][] = [];
  const seen = new Set<string>();
  let view: View = DEFAULT_VIEW;
  const parameters = new URLSearchParams(query.slice(0, LONGEST_QUERY));
  for (const [name, value] of parameters) {
    const parameter = PARAMETERS.find((candidate) => candidate.name === name);
    if (parameter === undefined) {
      foreign.push([name, value]);
      continue;
    }
    if (seen.has(name)) continue;
    seen.add(name);
    const parsed = parameter.parse(value, election);
    if (parsed.kind === 'valid') view = { ...view, [parameter.key]: parsed.value };
    else faults.push({ parameter: name, value: value.slice(0, 40), expected: parsed.expected });
  }
  return { view: { ...view, foreign }, faults };
}

/** The query string of a view, with "?" in front, or "" for the default view. What an address bar shows plainly stays readable. */
export function formatQuery(view: View, election: Election): string {
  const parameters = new URLSearchParams();
  for (const parameter of PARAMETERS) {
    const text = parameter.format(view, election);
    if (text !== null) parameters.append(parameter.name, text);
  }
  for (const [name, value] of view.foreign) parameters.append(name, value);
  const query = parameters.toString().replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%7C', '|');
  return query === '' ? '' : `?${query}`;
}
