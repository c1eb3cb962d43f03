import type { Scale, ScaleClass } from './scale.ts';

/** A scale over named categories, in the order given. An unknown name falls into the last class, which should be "other". */
export function categoryScale(classes: readonly ScaleClass[]): Scale<string> {
  const positions = new Map(classes.map((category, position) => [category.key, position]));
  return { classes, classOf: (key) => positions.get(key) ?? classes.length - 1 };
}
