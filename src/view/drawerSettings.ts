import type { Election } from '../election/election.ts';
import type { PartyId } from '../election/party.ts';
import { chartFigure } from './parameters.ts';
import type { QueryFault } from './query.ts';
import type { SettingKey, View } from './view.ts';

/** A setting of the drawer, which a view holds as the address writes it. Its own module, since neither the map nor an embed reads any. */
export interface Setting<Value> {
  readonly key: SettingKey;
  /** What an address without the parameter means. */
  readonly first: Value;
  /** What would have been understood, in words. */
  expected(election: Election): string;
  /** The setting from its text, in any capitals; `null` where it is not understood. */
  parse(text: string, election: Election): Value | null;
  format(value: Value): string;
}

/** What a table is sorted by: a column's id, and whether the last or the largest comes first. */
export interface Order {
  readonly id: string;
  readonly desc: boolean;
}

/** The drawer's tables, each with an order of its own. */
export type SortedTab = 'table' | 'swing' | 'splits';

/** Columns of words, which are sorted from A when they are first chosen; figures from the largest. */
const WORDS = 'seat code region result winner before second rival who'.split(' ');
const OF_CHANGES = ['result', 'before'];
const OWN_COLUMNS = {
  swing: 'seat swing gap winner rival'.split(' '),
  splits: 'seat majority others excess who winner second'.split(' '),
};
const DIRECTION = /:(asc|desc)$/;
const OF_TAB = /^(swing|splits)\./;

/** A column of the table of all seats by its id; `null` for none. */
function columnOf(text: string, election: Election): string | null {
  return (
    WORDS.slice(0, 7).find((id) => id === text && (election.baseline !== null || !OF_CHANGES.includes(id))) ??
    chartFigure(text, election)
  );
}

function formatOrder({ id, desc }: Order): string {
  return desc === !WORDS.includes(id) ? id : `${id}:${desc ? 'desc' : 'asc'}`;
}

/** `sort`: "majority", "turnout:asc", "swing.gap,splits.winner". */
export const SORT: Setting<Readonly<Record<SortedTab, Order>>> = {
  key: 'sort',
  first: { table: { id: 'seat', desc: false }, swing: { id: 'swing', desc: false }, splits: { id: 'excess', desc: true } },
  expected: ({ featured }) =>
    `a column of the table, such as majority, change.${featured} or turnout:asc; swing.gap or splits.winner for those tabs`,
  parse: (text, election) => {
    const orders = { ...SORT.first };
    for (const part of text.toLowerCase().split(',')) {
      const [, direction] = DIRECTION.exec(part) ?? [];
      const [, tab] = OF_TAB.exec(part) ?? [];
      const named = part.replace(DIRECTION, '').replace(OF_TAB, '');
      const own = tab === 'swing' || tab === 'splits' ? tab : null;
      const id = own === null ? columnOf(named, election) : (OWN_COLUMNS[own].find((column) => column === named) ?? null);
      if (id === null) return null;
      orders[own ?? 'table'] = { id, desc: direction === undefined ? !WORDS.includes(id) : direction === 'desc' };
    }
    return orders;
  },
  format: ({ table, swing, splits }) => {
    const parts = [
      isSameOrder(table, SORT.first.table) ? [] : formatOrder(table),
      isSameOrder(swing, SORT.first.swing) ? [] : `swing.${formatOrder(swing)}`,
      isSameOrder(splits, SORT.first.splits) ? [] : `splits.${formatOrder(splits)}`,
    ].flat();
    return parts.join(',') || formatOrder(table);
  },
};

function isSameOrder(one: Order, other: Order): boolean {
  return one.id === other.id && one.desc === other.desc;
}

/** `columns`: those of the table beside the seat's name, which is always there; `usual` are those that it opens with. */
export const COLUMNS: Setting<readonly string[] | 'usual'> = {
  key: 'columns',
  first: 'usual',
  expected: ({ featured }) => `columns of the table, such as winner,majority,change.${featured}, or seat for the names alone`,
  parse: (text, election) => {
    if (text === 'usual') return 'usual';
    const columns = text.split(',').map((part) => columnOf(part.toLowerCase(), election));
    const known = columns.filter((id) => id !== null);
    return known.length < columns.length ? null : [...new Set(known)].filter((id) => id !== 'seat');
  },
  format: (columns) => (columns === 'usual' ? columns : columns.join(',') || 'seat'),
};

/** What the Swing tab computes. */
export interface SwingSetting {
  readonly direction: 'from' | 'to';
  readonly rivals: 'anyone' | 'challengers';
  /** Tenths of a percentage point. */
  readonly tenths: number;
}

/** The largest swing that is offered, in tenths of a point. */
export const MOST_TENTHS = 200;
const POINTS = /^\d{1,2}(\.\d)?$/;

/** `swing`: "to", "from,challengers,3.5", in any order. */
export const SWING: Setting<SwingSetting> = {
  key: 'swing',
  first: { direction: 'from', rivals: 'anyone', tenths: 20 },
  expected: () => `from or to, anyone or challengers, and points from 0 to ${MOST_TENTHS / 10}, such as to,challengers,3.5`,
  parse: (text, { challengers }) => {
    let setting = SWING.first;
    for (const part of text.toLowerCase().split(',')) {
      const tenths = POINTS.test(part) ? Math.round(Number(part) * 10) : null;
      if (part === 'from' || part === 'to') setting = { ...setting, direction: part };
      else if (part === 'anyone' || (part === 'challengers' && challengers !== null)) setting = { ...setting, rivals: part };
      else if (tenths !== null && tenths <= MOST_TENTHS) setting = { ...setting, tenths };
      else return null;
    }
    return setting;
  },
  format: ({ direction, rivals, tenths }) => {
    const { first } = SWING;
    const parts = [
      direction === first.direction ? [] : direction,
      rivals === first.rivals ? [] : rivals,
      tenths === first.tenths ? [] : String(tenths / 10),
    ].flat();
    return parts.join(',') || direction;
  },
};

/** The name of a choice that the Splits tab's menu offers: "wpb", "lab-ind", and "challengers" for all of them. */
export function splitId(parties: readonly PartyId[], { challengers }: Pick<Election, 'challengers'>): string {
  const id = parties.join('-');
  return parties.length > 1 && id === challengers?.parties.join('-') ? 'challengers' : id;
}

function splitIds(election: Election): readonly string[] {
  return [SPLITS_FIRST, ...election.splits.map((parties) => splitId(parties, election))];
}

/** The parties that the reader's own choice begins with: the featured one, and independents. */
export function firstOwn({ featured, parties }: Pick<Election, 'featured' | 'parties'>): readonly PartyId[] {
  return [featured, ...parties.flatMap(({ id, kind }) => (kind === 'independents' ? [id] : []))];
}

const SPLITS_FIRST = 'third';

/** `splits`: "challengers", or "own,lab,con" for parties of the reader's own choice. */
export const SPLITS: Setting<string | readonly PartyId[]> = {
  key: 'splits',
  first: SPLITS_FIRST,
  expected: (election) =>
    `one of ${splitIds(election).join(', ')}, or own with parties, such as own,${election.parties
      .slice(0, 2)
      .map(({ id }) => id)
      .join(',')}`,
  parse: (text, election) => {
    const { partyById } = election;
    const [first, ...parties] = text.toLowerCase().split(',');
    if (first === 'own') return parties.every((party) => partyById.has(party)) ? [...new Set(parties)] : null;
    return parties.length > 0 ? null : (splitIds(election).find((id) => id === first) ?? null);
  },
  format: (splits) => (typeof splits === 'string' ? splits : ['own', ...splits].join(',')),
};

/** A setting as a view holds it; `null` for the one that an address leaves out. */
export function textOfSetting<Value>(setting: Setting<Value>, value: Value): string | null {
  const text = setting.format(value);
  return text === setting.format(setting.first) ? null : text;
}

/** A setting from the text that a view holds: what it begins with where that is `null` or not understood. */
export function settingOfText<Value>(setting: Setting<Value>, text: string | null, election: Election): Value {
  return (text === null ? null : setting.parse(text, election)) ?? setting.first;
}

/** A view's settings as they are written, where they are otherwise; and those that are not understood, which the view then leaves out. */
export function checkSettings(
  view: View,
  election: Election,
): { readonly change: Partial<View>; readonly faults: readonly QueryFault[] } {
  const change: Partial<Record<SettingKey, string | null>> = {};
  const faults: QueryFault[] = [];
  const check = <Value>(setting: Setting<Value>) => {
    const { key } = setting;
    const given = view[key];
    if (given === null) return;
    const value = setting.parse(given, election);
    const text = value === null ? null : textOfSetting(setting, value);
    if (value === null) faults.push({ parameter: key, value: given.slice(0, 40), expected: setting.expected(election) });
    if (text !== given) change[key] = text;
  };
  check(SORT);
  check(COLUMNS);
  check(SWING);
  check(SPLITS);
  return { change, faults };
}
