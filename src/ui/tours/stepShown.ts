import type { StepFacts } from '../../editorial/tours/passage.ts';
import { seatOf } from '../../editorial/tours/seatFigures.ts';
import type { TourStep } from '../../editorial/tours/tour.ts';
import type { Election } from '../../election/election.ts';
import { fulfilling } from '../../facts/condition.ts';
import type { Flight } from '../../store/state.ts';
import { parseQuery } from '../../view/query.ts';
import type { View } from '../../view/view.ts';

/** What of a view a step sets; theme and palette are the reader's, other parameters the host's. */
export type StepView = Pick<View, 'layout' | 'colour' | 'party' | 'seat' | 'where' | 'overlays' | 'at' | 'answered'>;

/** What the map shows in a step. */
export function stepView({ query }: TourStep, election: Election): StepView {
  const { layout, colour, party, seat, where, overlays, at, answered } = parseQuery(query, election).view;
  return { layout, colour, party, seat, where, overlays, at, answered };
}

/** Where the map flies in a step. */
export function stepFlight(step: TourStep, election: Election): Flight {
  const { at } = stepView(step, election);
  if (at !== null) return { to: 'camera', camera: at };
  if (step.flight === 'country') return { to: 'country' };
  const indices = step.flight.map((slug) => seatOf(election, slug).index);
  const [only] = indices;
  return indices.length === 1 && only !== undefined ? { to: 'seat', index: only } : { to: 'seats', indices };
}

/** What a step's figures are computed from. */
export function stepFacts(step: TourStep, election: Election): StepFacts {
  const { where, answered } = stepView(step, election);
  const base = answered ? 'answered' : 'residents';
  return {
    election,
    where,
    group: election.contests.filter(fulfilling(where, election, base)),
  };
}
