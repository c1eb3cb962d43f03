import { csvTable } from '../csvTable.ts';
import type { ColumnReader, CountedArea } from '../definition/areaSetDefinition.ts';
import type { ReadSource } from '../readSource.ts';
import { SourceError } from '../sourceError.ts';

export interface ReligionFiles {
  readonly englandAndWales: string;
  readonly scotland: string;
}

/** Usual residents of a seat at a census. */
export interface Religion {
  readonly residents: number;
  readonly muslimResidents: number;
  /** Residents who left the voluntary question on religion out. */
  readonly notAnswered: number;
}

const CODE = 'Post-2019 Westminster Parliamentary constituencies Code';
const CATEGORY = 'Religion (10 categories) Code';
const ENGLAND_AND_WALES = [
  CODE,
  'Post-2019 Westminster Parliamentary constituencies',
  CATEGORY,
  'Religion (10 categories)',
  'Observation',
] as const;
const CATEGORIES = ['-8', '1', '2', '3', '4', '5', '6', '7', '8', '9'];
const MUSLIM = '6';
const NOT_ANSWERED = '9';

/**
 * Religion in England and Wales by constituency code, Census 2021.
 * @throws SourceError where a seat lacks a category or has one twice.
 */
export function readReligionOfEnglandAndWales(read: ReadSource, file: string): ReadonlyMap<string, Religion> {
  const categories = new Map<string, Map<string, number>>();
  for (const row of csvTable(read(file), file, ENGLAND_AND_WALES)) {
    const code = row.text(CODE);
    const category = row.oneOf(CATEGORY, CATEGORIES);
    const seat = categories.get(code) ?? new Map<string, number>();
    if (seat.has(category)) throw row.error(CATEGORY, `${code} has the category “${category}” twice.`);
    categories.set(code, seat.set(category, row.count('Observation')));
  }
  return new Map(
    [...categories].map(([code, seat]): [string, Religion] => {
      const count = (category: string): number => {
        const value = seat.get(category);
        if (value === undefined) throw new SourceError({ file, column: CATEGORY }, `${code} lacks the category “${category}”.`);
        return value;
      };
      return [
        code,
        {
          residents: CATEGORIES.reduce((sum, category) => sum + count(category), 0),
          muslimResidents: count(MUSLIM),
          notAnswered: count(NOT_ANSWERED),
        },
      ];
    }),
  );
}

const NAME = 'UK Parliamentary Constituency 2024';
const ANSWERS = [
  'Church of Scotland',
  'Roman Catholic',
  'Other Christian',
  'Buddhist',
  'Hindu',
  'Jewish',
  'Muslim',
  'Sikh',
  'Pagan',
  'Other religion',
  'No religion',
  'Religion not stated',
] as const;

/** What disclosure control may make a seat's categories differ from its total (Scotland's Census: cell key perturbation). */
const LARGEST_PERTURBATION = 50;

/**
 * Religion in Scotland by the seat's **name**, Scotland's Census 2022.
 * @throws SourceError where a name stands twice, or the categories do not add up to the residents.
 */
export function readReligionOfScotland(read: ReadSource, file: string): ReadonlyMap<string, Religion> {
  const seats = new Map<string, Religion>();
  for (const row of csvTable(read(file), file, [NAME, 'All people', ...ANSWERS])) {
    const name = row.text(NAME);
    if (seats.has(name)) throw row.error(NAME, `“${name}” stands twice.`);
    const residents = row.count('All people');
    const sum = ANSWERS.reduce((total, answer) => total + row.count(answer), 0);
    if (Math.abs(sum - residents) > LARGEST_PERTURBATION) {
      throw row.error('All people', `the categories of ${name} add up to ${sum}, not to its ${residents} people.`);
    }
    seats.set(name, { residents, muslimResidents: row.count('Muslim'), notAnswered: row.count('Religion not stated') });
  }
  return seats;
}

/**
 * Religion by constituency code in all of Great Britain; Scotland's is found by name.
 * @throws SourceError where a census file holds a seat that the results do not, or the other way round; only Northern Ireland has none.
 */
export function readReligion(
  read: ReadSource,
  { englandAndWales, scotland }: ReligionFiles,
  seats: readonly CountedArea[],
): ReadonlyMap<string, Religion> {
  const codes = new Set(seats.map(({ code }) => code));
  const scottish = new Map(seats.filter(({ nation }) => nation === 'S').map(({ name, code }) => [name, code]));
  const religion = new Map(readReligionOfEnglandAndWales(read, englandAndWales));
  for (const code of religion.keys()) {
    if (!codes.has(code))
      throw new SourceError({ file: englandAndWales, column: CODE }, `${code} is no constituency of the results.`);
  }
  for (const [name, figures] of readReligionOfScotland(read, scotland)) {
    const code = scottish.get(name);
    if (code === undefined)
      throw new SourceError({ file: scotland, column: NAME }, `“${name}” is no Scottish constituency of the results.`);
    religion.set(code, figures);
  }
  for (const { code, name, nation, row } of seats) {
    if (nation !== 'N' && !religion.has(code))
      throw row.error('ONS ID', `${name} has no census figures; only seats of Northern Ireland have none.`);
  }
  return religion;
}

/** The readers of each of religion's columns. */
export function religionOf(files: ReligionFiles): Readonly<Record<keyof Religion, ColumnReader>> {
  const column =
    (key: keyof Religion): ColumnReader =>
    (read, areas) =>
      new Map([...readReligion(read, files, areas)].map(([code, religion]) => [code, religion[key]]));
  return { residents: column('residents'), muslimResidents: column('muslimResidents'), notAnswered: column('notAnswered') };
}
