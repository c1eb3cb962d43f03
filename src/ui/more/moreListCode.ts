import { laterCode } from '../later/laterCode.ts';

/** The entries of the menu, fetched when it is first opened. */
export const MORE_LIST = laterCode('More', async () => (await import('./MoreList.tsx')).MoreList);
