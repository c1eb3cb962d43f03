/**
 * Shortens lists so that no more than `most` entries are left: each keeps at least so many of its first, as far as that goes, and
 * the earlier lists have what is left over.
 */
export function shareOut<Entry>(
  lists: readonly (readonly Entry[])[],
  most: number,
  atLeast: readonly number[],
): readonly (readonly Entry[])[] {
  let left = most;
  const take = (wanted: number) => {
    const taken = Math.min(wanted, left);
    left -= taken;
    return taken;
  };
  const first = lists.map((list, position) => take(Math.min(list.length, atLeast[position] ?? 0)));
  return lists.map((list, position) => {
    const kept = first[position] ?? 0;
    return list.slice(0, kept + take(list.length - kept));
  });
}
