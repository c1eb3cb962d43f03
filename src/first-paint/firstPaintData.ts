import type { Pattern } from '../facts/scales/scale.ts';
import type { GuessedNumbers } from './guessedNumbers.ts';
import type { PackedCodes } from './packedCodes.ts';
import type { SlugMarks } from './slugMarks.ts';

/** How the classes of a view look in a palette: names of its lists of colours, and the patterns of those classes that have one. */
export interface FirstLook {
  readonly light: string;
  readonly dark: string;
  readonly patterns?: Readonly<Record<number, Pattern>>;
}

/** The colours of a list, `#rrggbb`, in order; none for a name that there is not. */
export function coloursOf({ colours }: FirstPaintData, name: string): readonly string[] {
  return (colours[name]?.match(/.{6}/g) ?? []).map((digits) => `#${digits}`);
}

/** The seats' classes in a view, and what is written over it. */
export interface FirstView extends FirstLook {
  /** One class a seat, packed; "" for the view in whose colours the page arrives. */
  readonly seats: string;
  /** The view whose classes must be known for unpacking these. */
  readonly given?: string;
  /** For the accessible palette, where it differs. */
  readonly accessible?: FirstLook;
  /** Where classes of numbers meet, as an address writes them: 25 for 25%. */
  readonly edges?: readonly number[];
  /** What the classes are called in a condition, "lab", where they are no numbers, `null` for one that is not; behind them, what else there is to ask for. */
  readonly keys?: readonly (string | null)[];
  /** The sentence over the map in the app. */
  readonly headline?: string;
  /** How high the view's legend is in the app with text of the usual size, in CSS pixels on a phone. */
  readonly legend?: number | undefined;
}

/** Each seat's hexagon: its column and row, and where on the page's grid the columns and rows are. */
export interface FirstHexagons {
  readonly q: GuessedNumbers;
  readonly r: GuessedNumbers;
  /** The middle of the first hexagon. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

/**
 * What the page knows before any script is fetched: the seats' classes for the common views, their hexagons, and their names as
 * addresses have them. It is written into the page at build and read by the inline script alone.
 */
export interface FirstPaintData {
  /** The id of the election that the page arrives with. */
  readonly election: string;
  /** The party that is meant where an address names none. */
  readonly party: string;
  /** The files of the pages of other elections, by their ids; on such a page itself, none. */
  readonly pages: Readonly<Record<string, string>>;
  /** The address of the results, which are fetched beside the scripts that ask for them. */
  readonly results: string;
  /** How many seats there are. */
  readonly seats: number;
  /** By "winner", "change.lab". */
  readonly views: Readonly<Record<string, FirstView>>;
  /** Lists of colours by name, each the colours of a view's classes in order, six hexadecimal digits each and nothing between. */
  readonly colours: Readonly<Record<string, string>>;
  readonly hexagons: FirstHexagons;
  readonly codes: PackedCodes;
  readonly slugs: SlugMarks;
  /** The address of the seats' results at a glance, relative to the page; `null` where a press waits for the app. */
  readonly glance: string | null;
  /** The address of the script that names seats and walks from seat to seat before the app is there, relative to the page. */
  readonly more: string;
}
