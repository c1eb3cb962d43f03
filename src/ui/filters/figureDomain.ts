import type { Challenged } from '../../election/challengers.ts';
import { figureOf, type SeatFigure } from '../../election/condition.ts';
import type { Contest } from '../../election/contest.ts';
import type { CensusBase } from '../../election/muslimShare.ts';
import type { Domain } from './histogram.ts';

/** The figure of every seat that has one, and a slider's domain that holds them all: from zero to the next round number. */
export function figureDomain(
  seats: readonly Contest[],
  figure: SeatFigure,
  base: CensusBase,
  election: Challenged,
): { readonly values: readonly number[]; readonly domain: Domain } {
  const values = seats.flatMap((seat) => figureOf(seat, figure, base, election) ?? []);
  const [step, round] = figure === 'majority' ? [100, 1_000] : [1, 5];
  const most = Math.max(round, Math.ceil(Math.max(0, ...values) / round) * round);
  return { values, domain: { least: 0, most, step } };
}
