import type { Surroundings } from './surroundings.ts';

/** Which figure of "14,739 to 13,760" it is, where the words tell of a result; `null` where it is none of a pair, or of "from … to …". */
export function pairOf({ article, figures, quantity }: Surroundings): 'first' | 'second' | null {
  const { tokens } = article;
  const position = figures.indexOf(quantity);
  const joins = (end: number, next: number) => {
    const at = tokens[end]?.text === ',' ? end + 1 : end;
    return next - at >= 1 && next - at <= 4 && (tokens[at]?.folded === 'to' || tokens[at]?.folded === 'against');
  };
  const next = figures[position + 1];
  const before = figures[position - 1];
  if (
    next !== undefined &&
    next.value < quantity.value &&
    joins(quantity.unitTo, next.hedgeFrom) &&
    tokens[quantity.hedgeFrom - 1]?.folded !== 'from'
  )
    return 'first';
  if (
    before !== undefined &&
    before.value > quantity.value &&
    joins(before.unitTo, quantity.hedgeFrom) &&
    tokens[before.hedgeFrom - 1]?.folded !== 'from'
  )
    return 'second';
  return null;
}
