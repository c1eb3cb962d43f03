/** The code of an area, such as the Office for National Statistics' nine characters of a constituency, "E14001327". */
export type AreaCode = string;

export type Nation = 'E' | 'W' | 'S' | 'N';

/** One area of an area set: a constituency, a ward, or whatever else is voted in. */
export interface Area {
  /** Position in the data package, from 0: the numeric id that the map uses. */
  readonly index: number;
  readonly code: AreaCode;
  /** The name in an address, "leicester-south". */
  readonly slug: string;
  readonly name: string;
  /** The Welsh name of a seat in Wales; `null` elsewhere. */
  readonly welshName: string | null;
  readonly nation: Nation;
  /** Code of the English region, or of Scotland, Wales, Northern Ireland: "E12000004". */
  readonly region: string;
  /** What that region is called; `null` where the package does not name regions. */
  readonly regionName: string | null;
  readonly type: 'county' | 'borough';
  /** How many of its people are something, by the id of the area set's column; `null` where there is no comparable figure. */
  readonly counts: Readonly<Record<string, number | null>>;
}
