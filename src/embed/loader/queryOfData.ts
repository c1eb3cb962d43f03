import { putOver } from './viewParameters.ts';

/**
 * The view that a link or a paragraph names by its `data-` attributes, over a map's own view, so that it always shows the same.
 * `data-step` with a number is a step of the map's story; an empty value takes a parameter out.
 */
export function queryOfData(data: Readonly<Record<string, string | undefined>>, ownView: string): string {
  const parameters = new URLSearchParams(ownView);
  return putOver(parameters, (name) => (name === 'step' && !parameters.has('story') ? null : data[name])).toString();
}
