import { laterCode } from '../later/laterCode.ts';

export const FILTER_PANEL = laterCode('Filter seats', async () => (await import('./FilterPanel.tsx')).FilterPanel);
