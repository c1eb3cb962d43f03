/** The files of a named view's pictures, relative to the page: the one in a map's place as PNG and SVG, and the wide one. */
export function pictureNames(id: string): { readonly png: string; readonly svg: string; readonly wide: string } {
  return { png: `pictures/${id}.png`, svg: `pictures/${id}.svg`, wide: `pictures/${id}-wide.png` };
}
