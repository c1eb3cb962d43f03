import { VIEW_ATTRIBUTES } from './attributes.ts';

/**
 * The still picture that shows just this view, beside the embed page: of a measure, of the hexagons, or of a story's beginning; of an
 * election that is named, the country or the hexagons. `null` where there is none, as where the view names two of these, or a seat. Not
 * every deployment need have it.
 */
export function pictureAddress(source: URL, view: URLSearchParams): string | null {
  const election = view.get('election');
  const [name, more] = VIEW_ATTRIBUTES.filter((each) => view.has(each) && !/^(election|theme|palette|overlay)$/.test(each));
  if (more || (name && !(election ? /^view$/ : /^(colour|view|story)$/).test(name))) return null;
  const value = (name && view.get(name)) ?? (election ? '' : 'winner');
  const shown = value === 'hex' ? 'hexagons' : value;
  const picture = [election, shown].filter(Boolean).join('-');
  return new URL(`pictures/${encodeURIComponent(picture)}.png`, source).href;
}
