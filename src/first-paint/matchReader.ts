import { type ClassReader, classReader } from './firstClasses.ts';
import type { FirstPaintData } from './firstPaintData.ts';

/** "muslim>=25", "change.lab<=-20", "winner=ind|wpb". */
const CONDITION = /^([a-z.]+)([<>=])=?(-?[\d.]+|[a-z|]+)$/;

/** Returns for each of the seats that have arrived whether it fulfils the conditions; `null` where only all seats together tell. */
export type MatchReader = (seats: readonly Element[]) => readonly boolean[] | null;

/** Whether a class fulfils a condition, as a function of its position; `null` for one that cuts through a class, or is none. */
function fulfilling({ views }: FirstPaintData, key: string, side: string, value: string): ((position: number) => boolean) | null {
  const { edges = [], keys } = (Object.hasOwn(views, key) ? views[key] : null) ?? {};
  const edge = edges.indexOf(Number(value));
  if (side === '=') return keys === undefined ? null : (position) => value.split('|').includes(keys[position] ?? '');
  // Behind the last class of numbers are the seats without a figure, which fulfil nothing.
  return edge < 0 ? null : (position) => (side === '<' ? position <= edge : position > edge && position <= edges.length);
}

/** What judges seats by the conditions of an address; `null` where there are none, or one is not for the page to judge. */
export function matchReader(data: FirstPaintData, where: string): MatchReader | null {
  const judges: { readonly isMet: (position: number) => boolean; readonly read: ClassReader }[] = [];
  for (const condition of where.split(',')) {
    const [, key = '', side = '', value = ''] = CONDITION.exec(condition) ?? [];
    const isMet = fulfilling(data, key, side, value);
    if (isMet === null) return null;
    judges.push({ isMet, read: classReader(data, key) });
  }
  return (seats) => {
    let matching: boolean[] = seats.map(() => true);
    for (const { isMet, read } of judges) {
      const classes = read(seats);
      if (classes === null) return null;
      matching = matching.map((all, index) => all && isMet(classes[index] ?? -1));
    }
    return matching;
  };
}
