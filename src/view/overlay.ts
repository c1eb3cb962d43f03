import { outlineOf } from '../editorial/editorials.ts';
import type { Election } from '../election/election.ts';

export const OVERLAY_IDS = ['changed', 'near', 'named', 'regions', 'labels'] as const;
export type OverlayId = (typeof OVERLAY_IDS)[number];

/** Holds by a smaller majority than this many votes are near misses, unless the reader chooses another number. */
export const DEFAULT_NEAR_MISS = 1_000;

/** Something drawn over the colours: seats that changed hands, near misses, challengers named in reports, region borders, labels. */
export type Overlay =
  | { readonly id: Exclude<OverlayId, 'near'> }
  /** `under`: votes, a whole number. */
  | { readonly id: 'near'; readonly under: number };

const NEAR = /^near:(\d{1,5})$/;

function parseOverlay(text: string): Overlay | null {
  const near = NEAR.exec(text)?.[1];
  if (near !== undefined) return Number(near) > 0 ? { id: 'near', under: Number(near) } : null;
  const id = OVERLAY_IDS.find((candidate) => candidate === text);
  if (id === undefined) return null;
  return id === 'near' ? { id, under: DEFAULT_NEAR_MISS } : { id };
}

/** Overlays from "changed,near:500,labels", or from "none"; `null` where one is not understood. Of a repeated one the first counts. */
export function parseOverlays(text: string): readonly Overlay[] | null {
  if (text === 'none') return [];
  const found = new Map<OverlayId, Overlay>();
  for (const part of text.split(',')) {
    const overlay = parseOverlay(part);
    if (overlay === null) return null;
    if (!found.has(overlay.id)) found.set(overlay.id, overlay);
  }
  return ordered([...found.values()]);
}

/** Overlays as `parseOverlays` reads them. */
export function formatOverlays(overlays: readonly Overlay[]): string {
  if (overlays.length === 0) return 'none';
  return overlays
    .map((overlay) => (overlay.id === 'near' && overlay.under !== DEFAULT_NEAR_MISS ? `near:${overlay.under}` : overlay.id))
    .join(',');
}

function ordered(overlays: readonly Overlay[]): readonly Overlay[] {
  return [...overlays].sort((a, b) => OVERLAY_IDS.indexOf(a.id) - OVERLAY_IDS.indexOf(b.id));
}

/** The overlay of an identifier; `null` where it is off. */
export function overlayOf(overlays: readonly Overlay[], id: OverlayId): Overlay | null {
  return overlays.find((overlay) => overlay.id === id) ?? null;
}

/** The overlays with one turned on (or changed). */
export function withOverlay(overlays: readonly Overlay[], overlay: Overlay): readonly Overlay[] {
  return ordered([...withoutOverlay(overlays, overlay.id), overlay]);
}

/** The overlays with one turned off. */
export function withoutOverlay(overlays: readonly Overlay[], id: OverlayId): readonly Overlay[] {
  return overlays.filter((overlay) => overlay.id !== id);
}

/** They mark seats by what has become of them since the baseline. */
const OF_CHANGES: readonly OverlayId[] = ['changed', 'near'];

/** Whether an election has what an overlay marks: a result to compare with, challengers whom reports named. */
export function isOverlayOffered(id: OverlayId, election: Election): boolean {
  if (id === 'named') return outlineOf(election.id) !== null;
  return election.baseline !== null || !OF_CHANGES.includes(id);
}
