/** The picture that every build has of just this view, relative to the page; `null` where there is none. `query` has "?" in front, or is "". */
export function pictureOfQuery(query: string): string | null {
  const name = query === '' ? 'map' : /^\?(?:colour|story)=([a-z-]+)$/.exec(query)?.[1];
  return name === undefined ? null : `pictures/${name}.png`;
}
