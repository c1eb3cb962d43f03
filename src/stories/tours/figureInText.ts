import { formatCount, formatShare } from '../../measures/figures.ts';
import type { Figure, StepFacts } from './passage.ts';

const NO_BREAK = '\u00a0';
const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const oneDecimal = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** A figure as it stands in a text: "14,739", "five", "37.1%", "26.6 points". */
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
      return `${oneDecimal.format(Math.abs(figure.of(facts)))}${NO_BREAK}points`;
    default:
      return figure satisfies never;
  }
}
