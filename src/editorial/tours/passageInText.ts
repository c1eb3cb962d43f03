import { figureInText } from './figureInText.ts';
import type { Passage, StepFacts } from './passage.ts';
import { seatOf } from './seatFigures.ts';

/** A passage as plain text. */
export function passageInText(passage: Passage, facts: StepFacts): string {
  return passage
    .map((part) => {
      if (typeof part === 'string') return part;
      switch (part.kind) {
        case 'figure':
          return figureInText(part, facts);
        case 'seat':
          return seatOf(facts.election, part.slug).name;
        case 'reported':
          return part.text;
        case 'tab':
          return part.label;
        default:
          return part satisfies never;
      }
    })
    .join('');
}
