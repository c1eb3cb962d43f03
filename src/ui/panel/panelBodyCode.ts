import { laterCode } from '../later/laterCode.ts';

/** What a low sheet hides, and the page has not as it arrives: the panel below its head. */
export const PANEL_BODY = laterCode('The result', async () => (await import('./PanelBody.tsx')).PanelBody);
