import { KEPT_LEGEND, MAP_TITLE, SENTENCE } from './contract.ts';
import type { FirstColours } from './firstColours.ts';

/** How high the legend of a view that the page does not know is within a line, in CSS pixels with text of the usual size. */
const USUAL_LEGEND = 161;

/** Has what has come of the page say what its address wants shown: the sentence `said`, title, menu, the height of the legend to come. */
export function firstWords(
  page: Document,
  parameters: URLSearchParams,
  coloured: FirstColours | null,
  said: string | undefined,
): void {
  const write = (selector: string, text: string) => {
    const element = page.querySelector(selector);
    // What is written again would be taken for something that has come.
    if (element !== null && element.textContent !== text) element.textContent = text;
  };
  if (coloured?.asArrived !== true) {
    write(MAP_TITLE, said ?? '');
    if (said !== undefined) write(SENTENCE, said);
  }
  // A line more says what a hexagon is, or which seats the conditions leave.
  const more = Number(parameters.get('view') === 'hex') + Number(parameters.has('where'));
  const legend = page.querySelector<HTMLElement>(KEPT_LEGEND);
  if (legend !== null) legend.style.minHeight = `${((coloured?.view.legend ?? USUAL_LEGEND) + 24 * more) / 16}rem`;
  const menu = page.querySelector('select');
  if (menu !== null) menu.value = parameters.get('colour') ?? menu.value;
}
