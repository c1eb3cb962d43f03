import type { Readings } from '../visits/readings.ts';

const KILOBYTE = 1000;

/** One visit in a line, for whoever watches a run. */
export function progressLine(
  id: string,
  { firstColours, completeColours, blocked, files, measured, errors, failed }: Readings,
): string {
  const seconds = (time: number | null): string => (time === null ? 'none' : `${(time / 1000).toFixed(2)} s`);
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0) / KILOBYTE;
  const more = Object.entries(measured).map(
    ([name, value]) => `${name} ${value === null ? 'none' : value.toFixed(value < 10 ? 3 : 0)}`,
  );
  const troubles = [...errors, ...failed.map((address) => `failed: ${address}`)];
  return [
    `${id}: colours ${seconds(firstColours)}, complete ${seconds(completeColours)}`,
    `blocked ${blocked.toFixed(0)} ms`,
    `${total.toFixed(0)} kB`,
    ...more,
    ...troubles.slice(0, 2).map((text) => `! ${text.slice(0, 160)}`),
  ].join(', ');
}
