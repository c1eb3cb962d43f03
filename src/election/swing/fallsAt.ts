import type { SwingSeat } from './swingSeat.ts';

/**
 * Whether a swing of so many tenths of a percentage point would have changed a seat's winner: the rival ahead, not level. In whole
 * numbers, so that a seat that needs exactly the swing is never on the wrong side of it by a hair.
 */
export function fallsAt({ gap, seat }: Pick<SwingSeat, 'gap' | 'seat'>, tenths: number): boolean {
  return 2 * tenths * (seat.poll?.validVotes ?? 0) > gap * 1_000;
}

/** The seats that a swing of so many tenths of a point would have changed, in their order. */
export function fallenAt(seats: readonly SwingSeat[], tenths: number): readonly SwingSeat[] {
  return seats.filter((each) => fallsAt(each, tenths));
}
