import { csvParseRows } from 'd3-dsv';
import type { ReadSource } from '../readSource.ts';
import { SourceError } from '../sourceError.ts';
import type { NationalGridPosition } from './nationalGrid.ts';

/** A postcode of Great Britain. */
export interface Postcode {
  /** The first half, "LE2". */
  readonly outward: string;
  /** The second half, "0QA". */
  readonly inward: string;
  /** Where it is; `null` where the Ordnance Survey gives no position, as for some PO boxes. */
  readonly position: NationalGridPosition | null;
}

const HEADER = 'postcode,eastings,northings';
const POSTCODE = /^([A-Z]{1,2}\d[A-Z\d]?) (\d[ABD-HJLNP-UW-Z]{2})$/;

/**
 * The postcodes of a table with the columns postcode, eastings and northings (whole metres). Blank or 0,0 means no position.
 * @throws SourceError where the header differs, or a row is not a postcode in capitals with one space and two whole numbers; it
 * names the row.
 */
export function readPostcodes(read: ReadSource, file: string): Postcode[] {
  return csvParseRows(read(file), (cells, index) => {
    const row = index + 1;
    if (row === 1) {
      if (cells.join() !== HEADER) throw new SourceError({ file, row }, `the header is “${cells.join()}” instead of “${HEADER}”.`);
      return null;
    }
    const [postcode = '', easting = '', northing = ''] = cells;
    const [, outward, inward] = POSTCODE.exec(postcode) ?? [];
    if (outward === undefined || inward === undefined) {
      throw new SourceError({ file, row, column: 'postcode' }, `“${postcode}” is not a postcode such as “LE2 0QA”.`);
    }
    const position: NationalGridPosition = [metresOf(easting, file, row, 'eastings'), metresOf(northing, file, row, 'northings')];
    return { outward, inward, position: position[0] === 0 && position[1] === 0 ? null : position };
  });
}

function metresOf(cell: string, file: string, row: number, column: string): number {
  if (!/^\d*$/.test(cell)) throw new SourceError({ file, row, column }, `“${cell}” is not a whole number of metres.`);
  return Number(cell);
}
