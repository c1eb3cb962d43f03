/** What of an event of Chromium's timeline is read here; times in microseconds, `tdur` that of the processor on the event's thread. */
export interface TraceEvent {
  readonly name?: string;
  readonly tid?: number;
  readonly pid?: number;
  readonly ts?: number;
  readonly dur?: number;
  readonly tdur?: number;
}

/** By which time script is timed: the wall's, which a busy machine stretches, or that of the processor on the thread. */
export type Clock = 'wall' | 'processor';

/** Events within which the page's own script runs, from the outside in. */
const SCRIPTS = new Set([
  'EventDispatch',
  'FireAnimationFrame',
  'TimerFire',
  'FunctionCall',
  'RunMicrotasks',
  'EvaluateScript',
  'FireIdleCallback',
]);

/** The longest time, in milliseconds, that script ran within one task of a page's main thread; 0 where none ran. */
export function longestScript(events: readonly TraceEvent[], clock: Clock): number {
  const threads = new Map<string, { start: number; end: number; time: number; script: boolean }[]>();
  const main = new Set<string>();
  for (const { name = '', tid, pid, ts, dur, tdur } of events) {
    if (ts === undefined || dur === undefined) continue;
    const thread = `${pid} ${tid}`;
    // Only a page's main thread dispatches events and draws frames.
    if (name === 'EventDispatch' || name === 'FireAnimationFrame') main.add(thread);
    const script = SCRIPTS.has(name);
    if (!script && !/RunTask$/.test(name)) continue;
    const spans = threads.get(thread) ?? [];
    spans.push({ start: ts, end: ts + dur, time: clock === 'processor' ? (tdur ?? dur) : dur, script });
    threads.set(thread, spans);
  }
  let longest = 0;
  for (const thread of main) {
    const spans = threads.get(thread) ?? [];
    const tasks = spans.filter(({ script }) => !script);
    const scripts = spans.filter(({ script }) => script).sort((a, b) => a.start - b.start || b.end - a.end);
    let covered = 0;
    const byTask = new Map<number, number>();
    for (const { start, end, time } of scripts) {
      // Nested scripts are part of the outermost.
      if (end <= covered) continue;
      covered = end;
      const task = tasks.findIndex((each) => each.start <= start && each.end >= end);
      const sum = (task < 0 ? 0 : (byTask.get(task) ?? 0)) + time;
      if (task >= 0) byTask.set(task, sum);
      longest = Math.max(longest, sum);
    }
  }
  return longest / 1000;
}
