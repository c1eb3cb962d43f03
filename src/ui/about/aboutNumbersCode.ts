import { laterCode } from '../later/laterCode.ts';

/** The notes on the numbers, fetched when they are first opened. */
export const ABOUT_NUMBERS = laterCode('About the numbers', async () => (await import('./AboutNumbers.tsx')).AboutNumbers);
