/** The still picture that stands in for a view, beside the embed page: the one of its measure. Not every deployment need have it. */
export function pictureAddress(source: URL, view: URLSearchParams): URL {
  const colour = view.get('colour') ?? 'winner';
  return new URL(`pictures/${/^[a-z]+$/.test(colour) ? colour : 'map'}.png`, source);
}
