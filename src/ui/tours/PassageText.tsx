import { figureInText } from '../../editorial/tours/figureInText.ts';
import type { Passage, StepFacts } from '../../editorial/tours/passage.ts';
import { seatOf } from '../../editorial/tours/seatFigures.ts';
import { pollingDay } from '../../facts/pollingDay.ts';
import { SeatLink } from '../panel/SeatLink.tsx';

interface PassageTextProps {
  readonly passage: Passage;
  readonly facts: StepFacts;
  readonly onLeave: () => void;
  /** Opens a tab of the workbench by its id; without it tabs are named only. */
  readonly openTab?: ((id: string) => void) | undefined;
}

/** A text of a tour with its figures computed, its seats as links to their records, its tabs as buttons. */
export function PassageText({ passage, facts, onLeave, openTab }: PassageTextProps) {
  const parts = passage.map((part, position) => {
    // Parts have no identity but their place, which never changes.
    const key = position;
    if (typeof part === 'string') return part;
    switch (part.kind) {
      case 'figure':
        return (
          <data key={key} value={part.of(facts)}>
            {figureInText(part, facts)}
          </data>
        );
      case 'seat':
        return <SeatLink key={key} constituency={seatOf(facts.election, part.slug)} election={facts.election} onLeave={onLeave} />;
      case 'tab':
        return openTab === undefined ? (
          part.label
        ) : (
          <button key={key} type="button" className="text-button" aria-haspopup="dialog" onClick={() => openTab(part.id)}>
            {part.label}
          </button>
        );
      case 'reported':
        return (
          <span key={key} className="reported-figure">
            {part.text} <span className="small">(as reported on {pollingDay(part.on)}; not in the data shown here)</span>
          </span>
        );
      default:
        return part satisfies never;
    }
  });
  return <>{parts}</>;
}
