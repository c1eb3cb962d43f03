import type { Camera } from './view.ts';

const NUMBER = /^-?\d{1,3}(\.\d{1,12})?$/;

/** A camera from "lat,lng,zoom"; `null` where it is malformed or off the globe. Zoom 0 to 22. */
export function parseCamera(text: string): Camera | null {
  const parts = text.split(',');
  if (parts.length !== 3 || !parts.every((part) => NUMBER.test(part))) return null;
  const [lat, lng, zoom] = parts.map(Number);
  if (lat === undefined || lng === undefined || zoom === undefined) return null;
  if (Math.abs(lat) > 85 || Math.abs(lng) > 180 || zoom < 0 || zoom > 22) return null;
  return { lat, lng, zoom };
}

/** "52.6300,-1.1300,10.00": four decimals (about ten metres) and two of zoom. */
export function formatCamera({ lat, lng, zoom }: Camera): string {
  return `${lat.toFixed(4)},${lng.toFixed(4)},${zoom.toFixed(2)}`;
}
