import type { Election } from '../election/election.ts';
import { seatNamed } from '../election/seatNamed.ts';
import type { HustingsStore } from '../store/hustingsStore.ts';
import { selectElection } from '../store/selectors.ts';
import { meantParameters, meantValues } from '../view/meantQuery.ts';
import { PARAMETERS } from '../view/parameters.ts';
import { electionNamed, parseQuery, type QueryFault } from '../view/query.ts';
import type { ArticleTheme } from './articleTheme.ts';
import { wordOf } from './embedParameters.ts';
import { LONGEST_WORD, type Misunderstanding } from './protocol/frameMessage.ts';
import type { ParentMessage } from './protocol/parentMessage.ts';

export type Command = Extract<ParentMessage, { readonly type: 'hustings:command' }>;

/** What commands act on. */
export interface Commanded {
  readonly store: HustingsStore;
  readonly theme: ArticleTheme;
  /** The query of the address that the frame was loaded with. What is wrong with it is no fault of a view that begins from it. */
  readonly address: string;
}

/**
 * Does what a host asks of the map. Resolves to what was not understood, in which case the view stays as it is, or to `null`. Before
 * the results are here nothing is done and it never resolves: hosts wait until the frame is ready.
 */
export async function obey(command: Command, commanded: Commanded): Promise<Misunderstanding | null> {
  const { store, theme } = commanded;
  const state = store.getState();
  const election = selectElection(state);
  if (election === null) return new Promise(() => {});
  switch (command.command) {
    case 'select': {
      const { seat: named } = command;
      const seat = named === null ? null : seatNamed(election, named);
      if (named !== null && seat === null) return (await byOtherName(store, named)) === null ? noSeat(named, election) : null;
      state.dismissNamedSeat();
      if (seat === null) state.selectSeat(null);
      else state.goToSeat(seat.index);
      return null;
    }
    case 'setView':
      return setView(command.query, election, commanded);
    case 'setTheme':
      theme.followReader(command.theme === 'auto');
      state.changeView({ theme: command.theme });
      return null;
    case 'setScheme':
      theme.setScheme(command.scheme);
      return null;
    default:
      return command satisfies never;
  }
}

async function setView(query: string, shown: Election, commanded: Commanded): Promise<Misunderstanding | null> {
  const { store } = commanded;
  const { view, usualElection, showElection, changeView } = store.getState();
  const named = electionNamed(query) ?? usualElection;
  if (named === shown.id) return setViewOf(query, shown, commanded);
  await showElection(named);
  const fault = await setViewOf(query, selectElection(store.getState()) ?? shown, commanded);
  if (fault === null || store.getState().view.election !== named) return fault;
  // The view stays as it was, with its election.
  await showElection(shown.id);
  changeView(view);
  return fault;
}

async function setViewOf(
  query: string,
  election: Election,
  { store, theme, address }: Commanded,
): Promise<Misunderstanding | null> {
  const { view, faults, unknownSeat } = parseQuery(query, election);
  const old = parseQuery(address, election).faults;
  const isOld = ({ parameter, value }: QueryFault) => old.some((each) => each.parameter === parameter && each.value === value);
  const news = faults.filter((fault) => !isOld(fault));
  const fault = news.find(({ parameter }) => parameter !== 'seat');
  if (fault !== undefined) return wordOf(fault, query, election);
  const strange = nothingKnownIn(query, view.foreign);
  if (strange !== null) return strange;
  const named = news.length === 0 ? null : unknownSeat;
  const found = named === null ? { code: view.seat } : await byOtherName(store, named);
  if (named !== null && found === null) return noSeat(named, election);
  const state = store.getState();
  if (named === null) state.dismissNamedSeat();
  const code = found?.code ?? null;
  theme.followReader(meantValues(query).get('theme') === 'auto');
  // The frame's own parameters are among the foreign ones, and stay.
  state.changeView({ ...view, seat: code, foreign: state.view.foreign });
  // A view that names a seat and no place is seen at the seat, as when an address names it.
  const seat = view.at === null && code !== null ? election.byCode.get(code) : undefined;
  if (seat !== undefined) state.goToSeat(seat.index);
  return null;
}

/**
 * Opens a seat that is named as the results do not name it: in Welsh, or as it was before 2024. Resolves to its code, `null` for one that
 * went to several; to `null` where there is none of the name or it could not be looked up, and the view stays.
 */
async function byOtherName(store: HustingsStore, named: string): Promise<{ readonly code: string | null } | null> {
  const found = await store.getState().openNamedSeat(named, true);
  const { namedSeat, view } = store.getState();
  if (found?.kind === 'former' && found.opens === null) return { code: null };
  if (found !== null) return found.kind === 'unknown' ? null : { code: view.seat };
  // Another seat was opened meanwhile, which is no fault of the name.
  return namedSeat?.finding.status === 'failed' ? null : { code: view.seat };
}

function noSeat(named: string, election: Election): Misunderstanding {
  const [fault] = parseQuery(`seat=${encodeURIComponent(named)}`, election).faults;
  return { parameter: 'seat', word: named.slice(0, LONGEST_WORD), expected: fault?.expected ?? 'a seat' };
}

/** The first parameter of a query that has none of the map's; `null` where it has one, or is empty. Single ones beside them are the host's. */
function nothingKnownIn(query: string, foreign: readonly (readonly [string, string])[]): Misunderstanding | null {
  const names = meantParameters(query).flatMap(([name]) => (name === '' ? [] : [name]));
  const [first] = names;
  if (first === undefined || foreign.length < names.length) return null;
  const expected = `parameters of the map: ${PARAMETERS.map(({ name }) => name).join(', ')}`;
  return { parameter: 'query', word: first.slice(0, LONGEST_WORD), expected };
}
