import type { FirstColours } from '../first-paint/firstColours.ts';
import { firstParameters } from '../first-paint/firstParameters.ts';

/**
 * Keeps, from the first paint on, the room of what the app brings later, so that the map keeps its place and size: the verdict of a
 * seat that the address names, and the lines below the map.
 */
export function keepRoom({ documentElement: root }: Document, query: string): void {
  const parameters = firstParameters(query);
  for (const name of ['story', 'seat']) if (parameters.has(name)) root.dataset['side'] = name;
  const lines = Number(parameters.get('view') === 'hex') + (parameters.has('where') ? 3 : 0);
  if (lines > 0) root.style.setProperty('--notes', String(lines));
}

/** Sets the legend's title and height to those that it has in a view that is not the opening one. */
export function keepLegend(page: Document, coloured: FirstColours | null): void {
  const content = page.querySelector<HTMLElement>('.embed__legend .legend__content');
  // The opening view's classes are there, whatever their colours.
  if (content === null || coloured === null || coloured.view.seats === '' || content.style.height !== '') return;
  const { legend, legendTitle = '' } = coloured.view;
  page.querySelector('.legend__title')?.replaceChildren(legendTitle);
  content.replaceChildren();
  content.style.height = `${legend}rem`;
}

/** The app is there, and what it shows has its own height. */
export function endRoom({ documentElement: root }: Document): void {
  delete root.dataset['waiting'];
  delete root.dataset['side'];
  root.style.removeProperty('--notes');
}
