import { laterCode } from '../later/laterCode.ts';

/** The dialog of links, snippets, pictures and data, fetched when it is first opened. */
export const SHARE = laterCode('Share and embed', async () => (await import('./ShareDialog.tsx')).ShareDialog);
