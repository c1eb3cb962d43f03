import { regionOf } from '../../election/region.ts';

const WITH_ARTICLE: ReadonlySet<string> = new Set([
  'North East',
  'North West',
  'East Midlands',
  'West Midlands',
  'East of England',
  'South East',
  'South West',
]);

/** A region as it stands in the middle of a sentence: "the West Midlands", "London". */
export function regionInWords(code: string): string {
  const name = regionOf(code)?.name ?? code;
  return WITH_ARTICLE.has(name) ? `the ${name}` : name;
}
