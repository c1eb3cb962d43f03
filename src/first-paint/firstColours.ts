import type { Theme } from '../facts/scales/ramps.ts';
import type { PatternName } from '../map/light/patterns.ts';
import { fadedColour } from '../map/scene/colours.ts';
import { classReader } from './firstClasses.ts';
import { coloursOf, type FirstPaintData, type FirstView } from './firstPaintData.ts';
import { matchReader } from './matchReader.ts';

/** How an address wants the seats to look. */
export interface FirstChoice {
  readonly parameters: URLSearchParams;
  readonly theme: Theme;
  /** Whether the accessible palette is wanted. */
  readonly accessible: boolean;
}

/** How the page colours its seats for an address. */
export interface FirstColours {
  readonly view: FirstView;
  /** Whether the page arrives so, legend and all. */
  readonly asArrived: boolean;
  /** Colours those of the seats that had not come before. Returns the seats' patterns; `null`, and nothing done, where it takes all seats. */
  colour(seats: readonly Element[]): readonly (PatternName | 'none')[] | null;
}

/** The colours for an address; `null` for a view that only the app can colour. */
export function firstColours(data: FirstPaintData, { parameters, theme, accessible }: FirstChoice): FirstColours | null {
  const measure = parameters.get('colour') ?? 'winner';
  const key = measure === 'change' || measure === 'share' ? `${measure}.${parameters.get('party') ?? data.party}` : measure;
  const view = Object.hasOwn(data.views, key) ? data.views[key] : undefined;
  // The page knows shares of all residents only.
  const answered = parameters.get('answered') === '1';
  if (view === undefined || (answered && /muslim|both/.test(key))) return null;
  const look = (accessible ? view.accessible : null) ?? view;
  const where = parameters.get('where');
  // Nothing to do for most readers, whose page has to be there at once.
  if (view.seats === '' && look === view && where === null) return { view, asArrived: true, colour: () => [] };
  const colours = coloursOf(data, look[theme]);
  const readClasses = classReader(data, key);
  const readMatching = answered ? null : matchReader(data, where ?? '');
  let done = 0;
  return {
    view,
    asArrived: false,
    colour: (seats) => {
      const classes = readClasses(seats);
      const matching = readMatching?.(seats) ?? null;
      if (classes === null || (readMatching !== null && matching === null)) return null;
      for (; done < seats.length; done += 1) {
        const colour = colours[classes[done] ?? -1];
        if (colour !== undefined)
          seats[done]?.setAttribute('fill', matching?.[done] === false ? fadedColour(colour, theme) : colour);
      }
      return seats.map((_, index) => look.patterns?.[classes[index] ?? -1] ?? 'none');
    },
  };
}
