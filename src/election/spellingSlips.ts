/** How many slips a typed word may have: none in three letters, where most words would be like some other; one, from eight two. */
export function spellingSlips(typed: string): number {
  if (typed.length <= 3) return 0;
  return typed.length < 8 ? 1 : 2;
}
