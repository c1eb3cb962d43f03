import { laterCode } from '../ui/later/laterCode.ts';

/** Search and menus, which only frames with `ui=full` have. */
export const EMBED_TOOLS = laterCode('Search and menus', async () => (await import('./EmbedTools.tsx')).EmbedTools);
