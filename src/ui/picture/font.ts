/** How a text of a picture is set. */
export interface Font {
  readonly face: 'sans' | 'sans-bold' | 'serif-bold';
  /** CSS pixels. */
  readonly size: number;
}

/** The page's own families; the last of each every program knows. */
export const FAMILIES = {
  sans: "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', Arial, sans-serif",
  serif: "Charter, 'Bitstream Charter', 'Sitka Text', Cambria, Georgia, serif",
} as const;

/** The attributes of a text in a font. */
export function fontAttributes({ face, size }: Font): Readonly<Record<string, string | number | null>> {
  return {
    'font-family': face === 'serif-bold' ? FAMILIES.serif : null,
    'font-size': size,
    'font-weight': face === 'sans' ? null : 700,
  };
}
