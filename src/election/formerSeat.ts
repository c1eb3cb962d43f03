import type { AreaCode } from './area.ts';
import { slugOf } from './seatNamed.ts';

/** A seat of today that has people of a former one. */
export interface Heir {
  readonly index: number;
  /** Which part of the former seat's people it has, a fraction in thousandths. */
  readonly share: number;
}

/** A seat of earlier elections, on other boundaries. */
export interface FormerSeat {
  readonly code: AreaCode;
  readonly name: string;
  /** The year in which today's seats took its place, "2024"; `null` where it is not known. */
  readonly until: string | null;
  /** The seats of today with its people, the one with the most first; those with fewer than five of a thousand are left out. */
  readonly heirs: readonly Heir[];
}

/** From this part of its people on, a former seat's name is taken to mean the seat that they are in. */
const NEARLY_ALL = 0.9;

/** The seat that has nearly all of a former seat's people, nine of ten; `null` where none has. */
export function soleHeir({ heirs: [first] }: Pick<FormerSeat, 'heirs'>): Heir | null {
  return first !== undefined && first.share >= NEARLY_ALL ? first : null;
}

/** The former seat that a code or a name means, in any capitals, with hyphens or spaces; `null` for none. */
export function formerSeatNamed(former: readonly FormerSeat[], named: string): FormerSeat | null {
  const code = named.trim().toUpperCase();
  const slug = slugOf(named);
  return former.find((seat) => seat.code === code) ?? former.find(({ name }) => slugOf(name) === slug) ?? null;
}
