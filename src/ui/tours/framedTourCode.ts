import { fetchTours } from '../../editorial/editorials.ts';
import type { Election } from '../../election/election.ts';
import { type LaterCode, laterCode } from '../later/laterCode.ts';

interface FramedTourProps {
  readonly election: Election;
  readonly onLeave: () => void;
}

const codes = new Map<string, LaterCode<FramedTourProps>>();

/** The texts of an election's tours with what draws them, which only frames that name a tour have; the same one each time. */
export function framedTour(electionId: string): LaterCode<FramedTourProps> {
  const code =
    codes.get(electionId) ??
    laterCode('The story', async () => {
      const [{ FramedTour }] = await Promise.all([import('./FramedTour.tsx'), fetchTours(electionId)]);
      return FramedTour;
    });
  codes.set(electionId, code);
  return code;
}
