import { describePoints, formatCount, formatShare } from '../../facts/figures.ts';
import type { Figure, StepFacts } from './passage.ts';

const WORDS = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A figure as it stands in a text: "14,739", "five", "37.1%", "down 26.6 points". */
export function figureInText(figure: Figure, facts: StepFacts): string {
  switch (figure.unit) {
    case 'count':
      return formatCount(figure.of(facts));
    case 'number': {
      const value = figure.of(facts);
      return WORDS[value] ?? formatCount(value);
    }
    case 'share':
      return formatShare(figure.of(facts));
    case 'points':
      return describePoints(figure.of(facts));
    default:
      return figure satisfies never;
  }
}
