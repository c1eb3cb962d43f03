import type { HustingsStore } from '../store/hustingsStore.ts';
import { selectElection } from '../store/selectors.ts';
import { parseQuery } from '../view/query.ts';
import type { ParentMessage } from './protocol/parentMessage.ts';

type Command = Extract<ParentMessage, { readonly type: 'hustings:command' }>;

/** Does what a host asks of the map. Before the results are here, and for seats that do not exist, nothing. */
export function obey(command: Command, store: HustingsStore): void {
  const state = store.getState();
  const election = selectElection(state);
  if (election === null) return;
  switch (command.command) {
    case 'select': {
      const { seat: named } = command;
      const seat = named === null ? null : (election.bySlug.get(named) ?? election.byCode.get(named));
      if (seat === null) state.selectSeat(null);
      else if (seat !== undefined) state.goToSeat(seat.index);
      break;
    }
    case 'setView': {
      const { view } = parseQuery(command.query, election);
      // The frame's own parameters are among the foreign ones, and stay.
      state.changeView({ ...view, foreign: state.view.foreign });
      // A view that names a seat and no place is seen at the seat, as when an address names it.
      const seat = view.at === null && view.seat !== null ? election.byCode.get(view.seat) : undefined;
      if (seat !== undefined) state.goToSeat(seat.index);
      break;
    }
    case 'setTheme':
      state.changeView({ theme: command.theme });
      break;
    default:
      command satisfies never;
  }
}
