import type { Theme } from '../../scales/ramps.ts';
import { fadedColour } from '../fadedColour.ts';
import { drawPatterns } from './drawPatterns.ts';
import { firstClasses } from './firstClasses.ts';
import { firstMatching } from './firstMatching.ts';
import { coloursOf, type FirstPaintData, type FirstView } from './firstPaintData.ts';
import type { LightSheet } from './lightSheet.ts';

/** How an address wants the seats to look. */
export interface FirstChoice {
  readonly parameters: URLSearchParams;
  readonly theme: Theme;
  /** Whether the accessible palette is wanted. */
  readonly accessible: boolean;
}

/**
 * Colours and hatches the seats for an address. Gives the view, and whether the page's own legend is right for it; `null`, and nothing
 * done, for a view that only the app can colour.
 */
export function firstColours(
  data: FirstPaintData,
  sheet: LightSheet,
  { parameters, theme, accessible }: FirstChoice,
): { readonly view: FirstView; readonly asArrived: boolean } | null {
  const measure = parameters.get('colour') ?? 'winner';
  const key = measure === 'change' || measure === 'share' ? `${measure}.${parameters.get('party') ?? 'lab'}` : measure;
  const view = Object.hasOwn(data.views, key) ? data.views[key] : undefined;
  const { seats } = sheet;
  // The page knows shares of all residents only.
  if (view === undefined || (parameters.get('answered') === '1' && /muslim|both/.test(key))) return null;
  const look = (accessible ? view.accessible : null) ?? view;
  const asArrived = view.seats === '' && look === view && !parameters.has('where');
  // Nothing to do for most readers, whose page has to be there at once.
  if (asArrived) return { view, asArrived };
  const colours = coloursOf(data, look[theme]);
  const matching = parameters.get('answered') === '1' ? null : firstMatching(data, parameters.get('where') ?? '', seats);
  const classes = firstClasses(data, key, seats);
  classes.forEach((position, index) => {
    const colour = colours[position];
    if (colour !== undefined) seats[index]?.setAttribute('fill', matching?.[index] === false ? fadedColour(colour, theme) : colour);
  });
  drawPatterns(
    sheet,
    sheet.hatchings,
    classes.map((position) => look.patterns?.[position] ?? 'none'),
  );
  return { view, asArrived };
}
