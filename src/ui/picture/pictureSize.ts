export const PICTURE_SIZE_IDS = ['article', 'square', 'wide'] as const;
export type PictureSizeId = (typeof PICTURE_SIZE_IDS)[number];

/** A size of pictures, in CSS pixels as laid out; the picture itself has twice as many. */
export interface PictureSize {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** The map between the words, or beside them. */
  readonly arrangement: 'between' | 'beside';
}

/** Pixels of the picture for each CSS pixel of its layout. */
export const PICTURE_SCALE = 2;

export const PICTURE_SIZES: Readonly<Record<PictureSizeId, PictureSize>> = {
  article: { name: 'Article', width: 600, height: 750, arrangement: 'between' },
  square: { name: 'Square', width: 540, height: 540, arrangement: 'beside' },
  wide: { name: 'Wide', width: 600, height: 315, arrangement: 'beside' },
};
