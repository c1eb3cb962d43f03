import { laterCode } from '../later/laterCode.ts';

/** The choices of display in a dialog, fetched when it is first opened. */
export const DISPLAY = laterCode('Display', async () => (await import('./DisplayDialog.tsx')).DisplayDialog);
