import { laterCode } from '../ui/later/laterCode.ts';

/** Search and menus, which only frames with `ui=full` have. */
export const EMBED_TOOLS = laterCode('Search and menus', async () => (await import('./EmbedTools.tsx')).EmbedTools);

/** A seat's verdict. A frame whose address names a seat fetches it at once, others once they are at rest. */
export const SEAT_CARD = laterCode('The result', async () => (await import('./SeatCard.tsx')).SeatCard);
