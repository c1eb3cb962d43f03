import { later } from '../later/later.tsx';

/** The notes on the numbers, fetched when they are first opened. */
export const LaterAboutNumbers = later('About the numbers', async () => (await import('./AboutNumbers.tsx')).AboutNumbers);
