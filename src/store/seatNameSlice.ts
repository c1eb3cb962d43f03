import { DataError } from '../dataset/dataError.ts';
import { settle } from './loadable.ts';
import { type Packages, selectElection } from './packages.ts';
import type { SeatFinding } from './seatFinding.ts';
import type { HustingsState, SeatNameSlice } from './state.ts';

/** Looking up names of seats that the results do not have; a late answer to an earlier question is dropped. */
export function seatNameSlice({ set, get, shown, fetchOfAreas }: Packages): SeatNameSlice {
  async function findSeat(named: string): Promise<SeatFinding> {
    const election = selectElection(get());
    if (election === null) return { kind: 'unknown' };
    const loader = shown();
    const code = await import('./seatFinding.ts').catch((cause: unknown) => {
      throw new DataError(
        'former-seats',
        'the part of the page that looks names up did not arrive; if trying again does not help, load the page again',
        { cause },
      );
    });
    return code.findSeat(named, election, () => loader.formerSeats(election.contests.length));
  }

  return {
    namedSeat: null,

    loadFormerSeats: () => fetchOfAreas('formerSeats', (loader, { contests }) => loader.formerSeats(contests.length)),

    loadPlaces: () => fetchOfAreas('places', (loader, { contests }) => loader.places(contests.length)),

    openNamedSeat: async (named, moves) => {
      const asked = { named, moves, finding: { status: 'loading' } } as const;
      const before = get().view.seat;
      set({ namedSeat: asked });
      const finding = await settle(findSeat(named));
      const { view, namedSeat } = get();
      // Another question was asked, or the reader has opened another seat.
      if (namedSeat !== asked) return null;
      if (view.seat !== before || finding.status !== 'ready') {
        set({ namedSeat: view.seat === before ? { named, moves, finding } : null });
        return null;
      }
      const found = finding.value;
      const index = found.kind === 'seat' ? found.seat.index : found.kind === 'former' ? (found.opens?.index ?? null) : null;
      const code = index === null ? null : (selectElection(get())?.contests[index]?.code ?? null);
      set({
        namedSeat: found.kind === 'former' ? { named, moves, finding } : null,
        ...(index !== null && code !== null && { view: { ...view, seat: code }, recordWanted: true }),
        ...(index !== null && moves && { flight: { to: 'seat', index }, strayed: true }),
      });
      return found;
    },
    dismissNamedSeat: () => set({ namedSeat: null }),
  };
}

/** Whether a change leaves the seat that a name meant: another was opened, or the one that was opened for it is closed. */
export function leavesNamedSeat({ view, namedSeat }: HustingsState, previous: HustingsState): boolean {
  if (namedSeat === null || namedSeat !== previous.namedSeat || view.seat === previous.view.seat) return false;
  const { finding } = namedSeat;
  if (finding.status === 'loading') return false;
  return view.seat !== null || (finding.status === 'ready' && finding.value.kind === 'former' && finding.value.opens !== null);
}
