const SECOND = 1_000;

/** Lets at most so many calls through in any second: gives whether this one may pass. `now` is in milliseconds. */
export function rateLimit(most: number, now: () => number = () => performance.now()): () => boolean {
  let passed: number[] = [];
  return () => {
    const time = now();
    passed = passed.filter((earlier) => time - earlier < SECOND);
    if (passed.length >= most) return false;
    passed.push(time);
    return true;
  };
}
