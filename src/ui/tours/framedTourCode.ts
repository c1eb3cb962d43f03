import { laterCode } from '../later/laterCode.ts';

/** The texts of the tours, which only frames that name one have. */
export const FRAMED_TOUR = laterCode('The story', async () => (await import('./FramedTour.tsx')).FramedTour);
