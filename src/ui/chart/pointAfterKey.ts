import type { SeatPoint } from './seatPoints.ts';

/**
 * The point that a key leads to: left and right to the next by the figure across, up and down by the figure upwards, Home and End
 * to the first and last across. From nowhere it begins with the first. `null` for a key that leads nowhere.
 */
export function pointAfterKey(key: string, points: readonly SeatPoint[], from: SeatPoint | null): SeatPoint | null {
  const across = points.toSorted((a, b) => a.x - b.x || a.y - b.y);
  const up = points.toSorted((a, b) => a.y - b.y || a.x - b.x);
  const step = (order: readonly SeatPoint[], by: 1 | -1) => {
    const position = from === null ? -1 : order.findIndex(({ seat }) => seat === from.seat);
    if (position < 0) return order[0] ?? null;
    return order[Math.min(order.length - 1, Math.max(0, position + by))] ?? null;
  };
  switch (key) {
    case 'ArrowRight':
      return step(across, 1);
    case 'ArrowLeft':
      return step(across, -1);
    case 'ArrowUp':
      return step(up, 1);
    case 'ArrowDown':
      return step(up, -1);
    case 'Home':
      return across[0] ?? null;
    case 'End':
      return across.at(-1) ?? null;
    default:
      return null;
  }
}
