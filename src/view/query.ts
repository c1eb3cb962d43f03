import { isTour, tourOutline } from '../editorial/stories.ts';
import type { Election } from '../election/election.ts';
import { meantParameters, meantValues } from './meantQuery.ts';
import { PARAMETERS } from './parameters.ts';
import { usualView, type View } from './view.ts';

/** A parameter whose value was not understood; the view has the default instead. */
export interface QueryFault {
  readonly parameter: string;
  /** The value as it came, at most 40 characters of it. Show it as text only. */
  readonly value: string;
  /** What would have been understood, in words. */
  readonly expected: string;
}

/** What an address says. */
export interface ParsedQuery {
  readonly view: View;
  readonly faults: readonly QueryFault[];
  /** Whether it names a step of a tour and of what the map shows at most a pressed seat, so that the step's own view is meant. */
  readonly stepAlone: boolean;
  /** What it names as a seat and the results do not have, such as a name of before 2024; it is among the faults. `null` for none. */
  readonly unknownSeat: string | null;
}

const LONGEST_QUERY = 8192;

/** Parameters that say how a page is read, not what its map shows. */
const NOT_OF_THE_MAP: ReadonlySet<string> = new Set(
  'election story step tab chart pins sort columns swing splits theme palette'.split(' '),
);

/** What a press on the map puts into the address of a page whose script is still on its way. */
const OF_A_PRESS: ReadonlySet<string> = new Set(['seat', 'at']);

/** Whether an address that names a tour leaves it to the step what the map shows. */
function leavesMapToStep(names: Iterable<string>): boolean {
  return [...names].every((name) => NOT_OF_THE_MAP.has(name) || OF_A_PRESS.has(name));
}

/** The election that a query string names, which says how the rest of it is read; `null` where it names none. */
export function electionNamed(query: string): string | null {
  return meantValues(query).get('election');
}

/**
 * A view from a query string, with or without "?", of the election that it names. Never throws: what is not understood falls back to the default and is
 * named in `faults`; parameters that are not ours are kept in `foreign`. Of a repeated parameter the first counts.
 */
export function parseQuery(query: string, election: Election): ParsedQuery {
  const faults: QueryFault[] = [];
  const foreign: [string, string][] = [];
  const seen = new Set<string>();
  let unknownSeat: string | null = null;
  let view = usualView(election);
  for (const [name, value, given] of meantParameters(query.slice(0, LONGEST_QUERY))) {
    const parameter = PARAMETERS.find((candidate) => candidate.name === name);
    if (parameter === undefined) {
      if (name !== '' || given !== '') foreign.push([name, given]);
      continue;
    }
    if (seen.has(name)) continue;
    seen.add(name);
    const parsed = parameter.parse(value, election);
    if (parsed.kind === 'valid') view = { ...view, [parameter.key]: parsed.value };
    else if (name === 'seat') unknownSeat = given.trim();
    if (parsed.kind === 'invalid') faults.push({ parameter: name, value: given.slice(0, 40), expected: parsed.expected });
  }
  const steps = isTour(view.story) ? (tourOutline(election.id, view.story)?.seats.length ?? null) : null;
  if (steps === null || view.step > steps) {
    if (steps !== null) faults.push({ parameter: 'step', value: String(view.step), expected: `a step from 1 to ${steps}` });
    view = { ...view, step: 1 };
  }
  const stepAlone = steps !== null && leavesMapToStep(seen);
  return { view: { ...view, foreign }, faults, stepAlone, unknownSeat };
}

/** The query string of a view, with "?" in front, or "" for the default view. What an address bar shows plainly stays readable. */
export function formatQuery(view: View, election: Election): string {
  const parameters = parametersOf(view, election, () => true);
  // Said although it is the default: a step of a tour alone would mean the step's own view.
  if (isTour(view.story) && leavesMapToStep(parameters.keys())) {
    parameters.append('colour', view.colour);
  }
  return readable(parameters, view);
}

/** The query string of what a view reads beside the map, whatever its map shows: for a tour, the step in its own view. */
export function formatStoryQuery(view: View, election: Election): string {
  return readable(
    parametersOf(view, election, (name) => NOT_OF_THE_MAP.has(name)),
    view,
  );
}

function parametersOf(view: View, election: Election, wanted: (name: string) => boolean): URLSearchParams {
  const parameters = new URLSearchParams();
  for (const parameter of PARAMETERS) {
    const text = wanted(parameter.name) ? parameter.format(view, election) : null;
    if (text !== null) parameters.append(parameter.name, text);
  }
  return parameters;
}

function readable(parameters: URLSearchParams, { foreign }: View): string {
  for (const [name, value] of foreign) parameters.append(name, value);
  const query = parameters.toString().replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%7C', '|');
  return query === '' ? '' : `?${query}`;
}
