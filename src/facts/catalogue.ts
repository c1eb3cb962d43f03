import { sharedColumns } from '../election/areaColumn.ts';
import type { Election } from '../election/election.ts';
import { both } from './both.ts';
import { challengers } from './challengers.ts';
import { change } from './change.ts';
import { nation, region, result, seat, was } from './chosen.ts';
import type { FactDef, Measure } from './fact.ts';
import { majority } from './majority.ts';
import { columnFact } from './residents.ts';
import { second } from './second.ts';
import { share } from './share.ts';
import { turnout } from './turnout.ts';
import { winner } from './winner.ts';

/** What the facts of an election follow from: whether it has a baseline, and what is known of its areas. */
export type Described = Pick<Election, 'baseline' | 'columns' | 'challengers' | 'featured'>;

const known = new WeakMap<Described, ReadonlyMap<string, FactDef>>();

/** All facts of an election by id, in the order of menus: those of votes, and those that its areas' columns are. */
function factsById(election: Described): ReadonlyMap<string, FactDef> {
  let facts = known.get(election);
  if (facts === undefined) {
    const columns = sharedColumns(election);
    const all = [
      ...[
        winner,
        change,
        share,
        majority,
        turnout,
        ...columns.map(columnFact),
        ...challengers(election),
        was,
        second,
        ...both(columns, election.featured),
      ],
      ...[result, region, nation, seat],
    ].filter(({ needsBaseline }: FactDef) => election.baseline !== null || needsBaseline === undefined);
    facts = new Map(all.map((fact): [string, FactDef] => [fact.id, fact]));
    known.set(election, facts);
  }
  return facts;
}

/** All facts of an election, in the order of menus. */
export function factsOf(election: Described): readonly FactDef[] {
  return [...factsById(election).values()];
}

/** The fact of an id, "turnout"; `null` where the election has none of it. */
export function factOf(election: Described, id: string): FactDef | null {
  return factsById(election).get(id) ?? null;
}

function isMeasure(fact: FactDef | null): fact is Measure {
  return fact !== null && 'scale' in fact;
}

/** What can be mapped of an election, in the order of the menu. */
export function measuresOf(election: Described): readonly Measure[] {
  return factsOf(election).filter(isMeasure);
}

/** The measure of an id; that of the winner where the election has none of it, or is not here. */
export function measureOf(id: string, election: Described | null): Measure {
  const fact = election && factOf(election, id);
  return isMeasure(fact) ? fact : winner;
}
