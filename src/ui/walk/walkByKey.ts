import type { Direction } from '../../geography/neighbours.ts';
import type { HustingsStore } from '../../store/hustingsStore.ts';
import { selectSelected } from '../../store/selectors.ts';

const DIRECTIONS: ReadonlyMap<string, Direction> = new Map([
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
]);

/**
 * Walks over the map with a key: arrows step to the neighbouring seat, Enter opens the seat walked to, Escape ends the walk. Whether
 * the key was one of those and had something to do; not so Escape at the open seat, which it is to close besides.
 */
export function walkByKey(store: HustingsStore, event: Pick<KeyboardEvent, 'key' | 'preventDefault'>): boolean {
  const { walk, step, selectSeat, endWalk } = store.getState();
  const direction = DIRECTIONS.get(event.key);
  if (direction !== undefined) void step(direction);
  else if (event.key === 'Enter' && walk !== null) selectSeat(walk.seat);
  else if (event.key === 'Escape' && walk !== null) {
    endWalk();
    if (walk.seat === selectSelected(store.getState())?.index) return false;
  } else return false;
  event.preventDefault();
  return true;
}
