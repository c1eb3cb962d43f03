/**
 * Keeps, from the first paint on, the room of what the app brings later, so that the map keeps its place and size: the verdict of a
 * seat that the address names, and the lines below the map.
 */
export function keepRoom({ documentElement: root }: Document, parameters: URLSearchParams): void {
  for (const name of ['story', 'seat']) if (parameters.has(name)) root.dataset['side'] = name;
  const lines = Number(parameters.get('view') === 'hex') + (parameters.has('where') ? 3 : 0);
  if (lines > 0) root.style.setProperty('--notes', String(lines));
}

/** The app is there, and what it shows has its own height. */
export function endRoom({ documentElement: root }: Document): void {
  delete root.dataset['waiting'];
  delete root.dataset['side'];
  root.style.removeProperty('--notes');
}
