import type { Election } from '../election/election.ts';
import { isOffered } from '../election/offered.ts';
import { both } from './both.ts';
import { challengers } from './challengers.ts';
import { change } from './change.ts';
import { majority } from './majority.ts';
import type { Measure, MeasureId } from './measure.ts';
import { muslim } from './muslim.ts';
import { second } from './second.ts';
import { share } from './share.ts';
import { turnout } from './turnout.ts';
import { winner } from './winner.ts';

const CATALOGUE: Readonly<Record<MeasureId, Measure>> = {
  winner,
  change,
  share,
  majority,
  turnout,
  muslim,
  challengers,
  second,
  both,
};

/** Everything that can be mapped, in the order of the menu. */
export const MEASURES: readonly Measure[] = Object.values(CATALOGUE);

/** What can be mapped of an election: all but what it has no figures for. */
export function measuresOf(election: Pick<Election, 'baseline' | 'contests' | 'challengers'>): readonly Measure[] {
  return MEASURES.filter(({ id }) => isOffered(id, election));
}

/** The measure of an identifier. */
export function measureOf(id: MeasureId): Measure {
  return CATALOGUE[id];
}
