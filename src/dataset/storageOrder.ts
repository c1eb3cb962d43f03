/**
 * In which order an overview file stores its seats: by detail file, then by index. Seats that are near one another follow one
 * another in it, so that steps from one to the next are small.
 */
export function storageOrder(detailFile: readonly number[]): number[] {
  return detailFile
    .map((file, index) => ({ file, index }))
    .sort((a, b) => a.file - b.file || a.index - b.index)
    .map(({ index }) => index);
}

/** The same values in the order of the seats' indices, from those in storage order. */
export function fromStorageOrder<Value>(stored: readonly Value[], order: readonly number[]): Value[] {
  const places = new Map(order.map((index, place) => [index, place]));
  return order.flatMap((_, index) => {
    const value = stored[places.get(index) ?? -1];
    return value === undefined ? [] : [value];
  });
}
