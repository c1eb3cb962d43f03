/** Attributes that say what the map shows: parameters of the view, by their names in the frame's address. */
export const VIEW_ATTRIBUTES = [
  'election',
  'seat',
  'colour',
  'party',
  'where',
  'view',
  'theme',
  'palette',
  'overlay',
  'at',
  'answered',
  'story',
  'step',
] as const;

/** Attributes that the frame reads only as it loads. */
export const FRAME_ATTRIBUTES = ['ui', 'links', 'release', 'ratio'] as const;

/** Attributes that the loader itself reads. */
export const OWN_ATTRIBUTES = ['src', 'space', 'fit', 'title'] as const;

export type ViewAttribute = (typeof VIEW_ATTRIBUTES)[number];
