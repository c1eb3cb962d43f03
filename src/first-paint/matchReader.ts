import { type ClassReader, classReader } from './firstClasses.ts';
import type { FirstPaintData } from './firstPaintData.ts';

/**
 * "muslim>=25", "change.lab<=-20", "winner=ind|wpb": those of `parseWhere` whose figures are written as the page has them. A test holds
 * that every text which passes is one for that, too, with the same seats; of all others the app says whether they mean something.
 */
const CONDITION = /^([a-z.]+)([<>]|=(?!=))=?(.+)$/;
/** As `parseWhere` has it. */
const MOST_CONDITIONS = 40;

/** Returns for each of the seats that have arrived whether it fulfils the conditions; `null` where only all seats together tell. */
export type MatchReader = (seats: readonly Element[]) => readonly boolean[] | null;

/** Whether a class fulfils a condition, as a function of its position; `null` for one that cuts through a class, or is none. */
function fulfilling({ views }: FirstPaintData, key: string, side: string, value: string): ((position: number) => boolean) | null {
  const { edges = [], keys } = (Object.hasOwn(views, key) ? views[key] : null) ?? {};
  const edge = edges.map(String).indexOf(value);
  const wanted = value.split('|');
  if (side === '=')
    return wanted.every((key) => keys?.includes(key)) ? (position) => wanted.includes(String(keys?.[position])) : null;
  // Behind the last class of numbers are the seats without a figure, which fulfil nothing.
  return edge < 0 ? null : (position) => (side === '<' ? position <= edge : position > edge && position <= edges.length);
}

/** What judges seats by the conditions of an address; `null` where there are none, or one is not for the page to judge. */
export function matchReader(data: FirstPaintData, where: string): MatchReader | null {
  const judges: { readonly isMet: (position: number) => boolean; readonly read: ClassReader }[] = [];
  const conditions = where.split(',');
  if (conditions.length > MOST_CONDITIONS) return null;
  for (const condition of conditions) {
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
