import { VIEW_ATTRIBUTES } from './attributes.ts';

/**
 * The still picture that shows just this view, beside the embed page: of a measure, of the hexagons, or of a story's beginning. `null`
 * where there is none, as where the view names two of these, or a seat. Not every deployment need have it.
 */
export function pictureAddress(source: URL, view: URLSearchParams): string | null {
  const [name = 'colour', more] = VIEW_ATTRIBUTES.filter((each) => view.has(each) && !/^(theme|palette|overlay)$/.test(each));
  if (more || !/^(colour|view|story)$/.test(name)) return null;
  const value = view.get(name) ?? 'winner';
  return new URL(`pictures/${encodeURIComponent(value === 'hex' ? 'hexagons' : value)}.png`, source).href;
}
