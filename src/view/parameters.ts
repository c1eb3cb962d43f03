import { outlineOf } from '../editorial/editorials.ts';
import { isTour, storyIds } from '../editorial/stories.ts';
import type { Election } from '../election/election.ts';
import type { PartyId } from '../election/party.ts';
import { seatNamed, seatsAreWritten } from '../election/seatNamed.ts';
import { factOf, measuresOf } from '../facts/catalogue.ts';
import { isOfNumbers, PALETTES } from '../facts/fact.ts';
import { inList } from '../facts/inList.ts';
import { formatCamera, parseCamera } from './camera.ts';
import { formatOverlays, isOverlayOffered, parseOverlays } from './overlay.ts';
import { DEFAULT_VIEW, LAYOUTS, MOST_PINNED, type SettingKey, TAB_IDS, THEME_CHOICES, usualView, type View } from './view.ts';
import { conditionNotUnderstood, formatWhere, parseCondition, parseWhere } from './where.ts';

/** A value that was understood, or the reason why it was not, in words for the reader. */
export type Parsed<Value> =
  | { readonly kind: 'valid'; readonly value: Value }
  | { readonly kind: 'invalid'; readonly expected: string };

/** One parameter of the query string. */
export interface Parameter<Key extends keyof View> {
  readonly name: string;
  readonly key: Key;
  parse(text: string, election: Election): Parsed<View[Key]>;
  /** The value as text; `null` where the view holds the default, which is left out. */
  format(view: View, election: Election): string | null;
}

function oneOf<Key extends keyof View, Value extends View[Key] & string>(
  name: string,
  key: Key,
  values: readonly Value[],
): Parameter<Key> {
  return {
    name,
    key,
    parse: (text) => {
      const value = values.find((candidate) => candidate === text);
      return value === undefined ? { kind: 'invalid', expected: `one of ${values.join(', ')}` } : { kind: 'valid', value };
    },
    format: (view) => (view[key] === DEFAULT_VIEW[key] ? null : String(view[key])),
  };
}

const election: Parameter<'election'> = {
  name: 'election',
  key: 'election',
  parse: (text, { id }) =>
    text === id ? { kind: 'valid', value: text } : { kind: 'invalid', expected: `an election that this page has, such as ${id}` },
  format: (view, { isNamed }) => (isNamed === true ? view.election : null),
};

const colour: Parameter<'colour'> = {
  name: 'colour',
  key: 'colour',
  parse: (text, election) => {
    const offered = measuresOf(election).map(({ id }) => id);
    const value = offered.find((id) => id === text);
    return value === undefined ? { kind: 'invalid', expected: `one of ${offered.join(', ')}` } : { kind: 'valid', value };
  },
  format: (view) => (view.colour === DEFAULT_VIEW.colour ? null : view.colour),
};

/** Examples for the reader: "lab, con or ld". */
export function someParties({ parties }: Pick<Election, 'parties'>, ...ids: readonly PartyId[]): string {
  return inList([...parties.map(({ id }) => id).slice(0, 3 - ids.length), ...ids], 'or');
}

const party: Parameter<'party'> = {
  name: 'party',
  key: 'party',
  parse: (text, election) =>
    election.partyById.has(text)
      ? { kind: 'valid', value: text }
      : { kind: 'invalid', expected: `a party such as ${someParties(election)}` },
  format: (view, { featured }) => (view.party === featured ? null : view.party),
};

const seat: Parameter<'seat'> = {
  name: 'seat',
  key: 'seat',
  parse: (text, election) => {
    const constituency = seatNamed(election, text);
    return constituency === null
      ? { kind: 'invalid', expected: seatsAreWritten(election) }
      : { kind: 'valid', value: constituency.code };
  },
  format: (view) => view.seat,
};

/** Conditions as a reader might write them. */
function examples(election: Election): readonly string[] {
  const all = ['muslim>=25', `change.${election.featured}<=-20`, `winner=${election.challengers?.parties[0] ?? election.featured}`];
  return all.filter((each) => parseCondition(each, election) !== null);
}

const where: Parameter<'where'> = {
  name: 'where',
  key: 'where',
  parse: (text, election) => {
    const conditions = parseWhere(text, election);
    if (conditions !== null) return { kind: 'valid', value: conditions };
    const culprit = conditionNotUnderstood(text, election);
    const expected = `at most forty conditions such as ${examples(election).join(',')}`;
    return { kind: 'invalid', expected: culprit === null ? expected : `${expected}; “${culprit.slice(0, 40)}” is not one` };
  },
  format: (view) => (view.where.length === 0 ? null : formatWhere(view.where)),
};

const overlays: Parameter<'overlays'> = {
  name: 'overlay',
  key: 'overlays',
  parse: (text, election) => {
    const parsed = parseOverlays(text);
    const offered = parsed?.every(({ id }) => isOverlayOffered(id, election)) === true;
    return offered
      ? { kind: 'valid', value: parsed }
      : {
          kind: 'invalid',
          expected: `a list from ${isOverlayOffered('changed', election) ? 'changed, near:1000, ' : ''}${isOverlayOffered('named', election) ? 'named, ' : ''}regions, labels, or none`,
        };
  },
  format: (view) => {
    const text = formatOverlays(view.overlays);
    return text === formatOverlays(DEFAULT_VIEW.overlays) ? null : text;
  },
};

const at: Parameter<'at'> = {
  name: 'at',
  key: 'at',
  parse: (text) => {
    const camera = parseCamera(text);
    return camera === null
      ? { kind: 'invalid', expected: 'latitude, longitude and zoom, such as 52.63,-1.13,10' }
      : { kind: 'valid', value: camera };
  },
  format: (view) => (view.at === null ? null : formatCamera(view.at)),
};

const story: Parameter<'story'> = {
  name: 'story',
  key: 'story',
  parse: (text, { id }) => {
    const ids = storyIds(id);
    if (ids.includes(text)) return { kind: 'valid', value: text };
    const expected = `one of ${ids.join(', ')}`;
    return { kind: 'invalid', expected: outlineOf(id) === null ? `${expected}, as no story is told of this election` : expected };
  },
  format: (view) => view.story,
};

const STEP = /^[1-9]\d?$/;

const step: Parameter<'step'> = {
  name: 'step',
  key: 'step',
  parse: (text) =>
    STEP.test(text) ? { kind: 'valid', value: Number(text) } : { kind: 'invalid', expected: 'the number of a step, from 1' },
  format: (view) => (isTour(view.story) && view.step > 1 ? String(view.step) : null),
};

const tab: Parameter<'tab'> = {
  name: 'tab',
  key: 'tab',
  parse: (text) => {
    const value = TAB_IDS.find((id) => id === text);
    return value === undefined ? { kind: 'invalid', expected: `one of ${TAB_IDS.join(', ')}` } : { kind: 'valid', value };
  },
  format: (view) => view.tab,
};

/** Facts of tables and charts alone, which are described where those are (`src/facts/counted.ts`). */
const COUNTED_IDS = 'majorityShare swing validVotes electorate'.split(' ');

function countedId(text: string, { challengers }: Election): string | null {
  const ids = challengers === null ? COUNTED_IDS : [...COUNTED_IDS, 'bestChallenger'];
  return ids.find((id) => id.toLowerCase() === text) ?? null;
}

/** A chart's figure as its column is called; `null` for none. People have no change: who stood as independents were others. */
export function chartFigure(text: string, election: Election): string | null {
  const [id = '', party] = text.split('.');
  const fact = factOf(election, id);
  if (fact === null) return party === undefined ? countedId(id, election) : null;
  if (!isOfNumbers(fact) || fact.usesParty !== (party !== undefined)) return null;
  if (party === undefined) return id;
  const kind = election.partyById.get(party)?.kind;
  return kind === 'party' || (kind !== undefined && fact.needsBaseline === undefined) ? text : null;
}

const chart: Parameter<'chart'> = {
  name: 'chart',
  key: 'chart',
  parse: (text, election) => {
    const [across = null, up = null, ...more] = text.split(',').map((part) => chartFigure(part.trim(), election));
    return across === null || up === null || across === up || more.length > 0
      ? {
          kind: 'invalid',
          expected: `two figures, such as ${factOf(election, 'both') !== null ? `muslim,change.${election.featured} or ` : ''}majority,turnout`,
        }
      : { kind: 'valid', value: { across, up } };
  },
  format: ({ chart: { across, up } }, election) => {
    const usual = usualView(election).chart;
    return across === usual.across && up === usual.up ? null : `${across},${up}`;
  },
};

const SETTING = /^[a-z\d.,:-]{1,2000}$/i;

/** A setting of the drawer, kept as text until there is a drawer to read it. */
function setting<Key extends SettingKey>(key: Key): Parameter<Key> {
  return {
    name: key,
    key,
    parse: (text) =>
      SETTING.test(text) ? { kind: 'valid', value: text } : { kind: 'invalid', expected: 'names and figures, such as majority' },
    format: (view) => view[key],
  };
}

const pins: Parameter<'pins'> = {
  name: 'pins',
  key: 'pins',
  parse: (text, election) => {
    const codes = text.split(',').map((named) => seatNamed(election, named)?.code ?? null);
    const known = codes.filter((code) => code !== null);
    return known.length < codes.length || known.length > MOST_PINNED
      ? { kind: 'invalid', expected: `at most ${MOST_PINNED} constituencies, each ${seatsAreWritten(election)}` }
      : { kind: 'valid', value: [...new Set(known)] };
  },
  format: (view) => (view.pins.length === 0 ? null : view.pins.join(',')),
};

const answered: Parameter<'answered'> = {
  name: 'answered',
  key: 'answered',
  parse: (text) =>
    text === '1' || text === '0' ? { kind: 'valid', value: text === '1' } : { kind: 'invalid', expected: '1 or 0' },
  format: (view) => (view.answered ? '1' : null),
};

/** All parameters, in the order in which an address names them. A key of the view without one does not compile. */
const BY_KEY: { readonly [Key in Exclude<keyof View, 'foreign'>]: Parameter<Key> } = {
  election,
  layout: oneOf('view', 'layout', LAYOUTS),
  colour,
  party,
  seat,
  where,
  overlays,
  at,
  story,
  step,
  tab,
  chart,
  pins,
  sort: setting('sort'),
  columns: setting('columns'),
  swing: setting('swing'),
  splits: setting('splits'),
  theme: oneOf('theme', 'theme', THEME_CHOICES),
  palette: oneOf('palette', 'palette', PALETTES),
  answered,
};

export const PARAMETERS: readonly Parameter<Exclude<keyof View, 'foreign'>>[] = Object.values(BY_KEY);
