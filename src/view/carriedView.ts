import type { Election } from '../election/election.ts';
import { factOf, measureOf } from '../facts/catalogue.ts';
import { choroplethOf } from '../facts/choropleth.ts';
import type { Condition } from '../facts/condition.ts';
import { formatOverlays, isOverlayOffered } from './overlay.ts';
import { PARAMETERS } from './parameters.ts';
import { usualView, type View } from './view.ts';
import { formatCondition, parseCondition } from './where.ts';

/** A view of another election. */
export interface CarriedView {
  readonly view: View;
  /** What of the earlier view has no meaning there, as an address writes it: "winner=ukip", "party=ukip". */
  readonly leftOut: readonly string[];
}

/**
 * The view of another election that shows the same as far as that has a meaning there: a seat of the same code, a measure that has
 * figures, a party that stood, conditions about places and parties that there are. `sameAreas`: whether both elections were held in the
 * same areas, so that a place among the hexagons is the same. Stories are one election's own and are closed.
 */
export function carriedView(view: View, from: Election, to: Election, sameAreas: boolean): CarriedView {
  const leftOut: string[] = [];
  const usual = usualView(to);
  const understood = (name: string) => {
    const parameter = PARAMETERS.find((each) => each.name === name);
    const text = parameter?.format(view, from) ?? null;
    if (text === null || parameter?.parse(text, to).kind === 'valid') return text !== null;
    leftOut.push(`${name}=${text}`);
    return false;
  };
  const where = view.where.flatMap((condition) => heldCondition(condition, to, leftOut));
  const party = understood('party') ? view.party : usual.party;
  const next: View = {
    ...view,
    election: to.id,
    party,
    where,
    overlays: view.overlays.filter((overlay) => {
      const held = isOverlayOffered(overlay.id, to);
      if (!held) leftOut.push(`overlay=${formatOverlays([overlay])}`);
      return held;
    }),
    chart: understood('chart') ? view.chart : usual.chart,
    seat: view.seat !== null && to.byCode.has(view.seat) ? view.seat : null,
    pins: view.pins.filter((code) => to.byCode.has(code)),
    at: view.layout === 'map' || sameAreas ? view.at : null,
    story: null,
    step: 1,
  };
  if (hasFigures(next, to)) return { view: next, leftOut };
  return { view: { ...next, colour: usual.colour }, leftOut: [...leftOut, `colour=${view.colour}`] };
}

/** A condition with those of its values that there are in an election; none where none of them is. */
function heldCondition(condition: Condition, to: Election, leftOut: string[]): readonly Condition[] {
  const held = (each: Condition) => parseCondition(formatCondition(each), to) !== null;
  if (condition.kind !== 'fact') {
    if (held(condition)) return [condition];
    leftOut.push(formatCondition(condition));
    return [];
  }
  const oneOf = condition.oneOf.filter((value) => held({ ...condition, oneOf: [value] }));
  if (oneOf.length === condition.oneOf.length) return [condition];
  const gone = condition.oneOf.filter((value) => !oneOf.includes(value));
  leftOut.push(formatCondition({ ...condition, oneOf: gone }));
  return oneOf.length === 0 ? [] : [{ ...condition, oneOf }];
}

/** Whether the view's measure says something of any seat. */
function hasFigures({ colour, party: id, answered, palette }: View, election: Election): boolean {
  const { contests, parties, partyById } = election;
  const party = partyById.get(id);
  if (party === undefined || factOf(election, colour) === null) return false;
  const censusBase = answered ? 'answered' : 'residents';
  const { readings } = choroplethOf(contests, measureOf(colour, election), {
    ...{ election, parties, party, censusBase, palette },
    theme: 'light',
  });
  return readings.some(({ kind }) => kind !== 'absent');
}
