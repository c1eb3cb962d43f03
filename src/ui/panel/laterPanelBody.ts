import { later } from '../later/later.tsx';

/** What a low sheet hides, and the page as it arrives has not: its code comes after that of the map. */
export const LaterPanelBody = later('The result', async () => (await import('./PanelBody.tsx')).PanelBody);
