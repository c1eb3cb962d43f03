/** The part of a task that no reader notices. */
const UNNOTICED_MILLISECONDS = 50;

/** How long the main thread was blocked from a time on: of every long task, given by start and duration, what goes beyond 50 ms. */
export function blockedTime(longTasks: readonly (readonly [start: number, duration: number])[], from: number): number {
  return longTasks.reduce((sum, [start, duration]) => {
    const after = Math.min(duration, start + duration - from);
    return sum + Math.max(0, after - UNNOTICED_MILLISECONDS);
  }, 0);
}
